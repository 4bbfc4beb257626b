package org.meshwork.exchange.openreferral;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Fetches one page into a file, from a permitted address only, within a time and a size.
 *
 * <p>Redirects are followed here, not by the client, so that each address is looked at before anybody connects to it. The
 * client looks the name up again; it gets what the JVM remembers of the look-up a moment ago (30 seconds by default), so a
 * name server cannot give us one address to check and another to connect to.
 */
final class Download implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FeedSettings settings;
    private final Predicate<InetAddress> permitted;
    private final HttpClient client;

    Download(FeedSettings settings, Predicate<InetAddress> permitted) {
        this.settings = settings;
        this.permitted = permitted;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Empty where the page is in the file now, else why it is not. */
    Optional<Unusable> fetch(URI first, Path file) {
        var uri = first;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var refusal = refusal(uri);
            if (refusal.isPresent()) {
                return refusal;
            }
            switch (ask(uri, file)) {
                case Answer.Page _ -> {
                    return Optional.empty();
                }
                case Answer.Elsewhere elsewhere -> uri = elsewhere.uri();
                case Answer.Failed failed -> {
                    return Optional.of(new Unusable(failed.sentence()));
                }
            }
        }
        return Optional.of(
                new Unusable(first + " sends us from one address to the next without end. Ask its publisher for the "
                        + "feed's own address."));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private sealed interface Answer {
        record Page() implements Answer {}

        record Elsewhere(URI uri) implements Answer {}

        record Failed(String sentence) implements Answer {}
    }

    private Optional<Unusable> refusal(URI uri) {
        var scheme = uri.getScheme();
        var isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!isWeb || uri.getHost() == null || uri.getUserInfo() != null) {
            return Optional.of(new Unusable(
                    uri + " is not a web address we can use. Give one like https://www.example.org/services, without a "
                            + "user name or password."));
        }
        try {
            var addresses = InetAddress.getAllByName(uri.getHost());
            if (Arrays.stream(addresses).allMatch(permitted)) {
                return Optional.empty();
            }
            return Optional.of(new Unusable(uri.getHost()
                    + " is on this machine or a private network, and feeds are only fetched from the public "
                    + "internet. If that is meant, set meshwork.feeds.allow-private-addresses=true."));
        } catch (UnknownHostException e) {
            return Optional.of(new Unusable(
                    "There is no " + uri.getHost() + " on the internet. Check the address and the connection."));
        }
    }

    private Answer ask(URI uri, Path file) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .header("User-Agent", "Meshwork")
                .build();
        var answer = client.sendAsync(
                request,
                BodyHandlers.limiting(
                        BodyHandlers.ofFile(file), settings.pageSize().toBytes()));
        try {
            return read(uri, answer.get(settings.timeout().toMillis(), MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer.Failed(slow(uri));
        } catch (ExecutionException e) {
            return new Answer.Failed(sentence(uri, Objects.requireNonNullElse(e.getCause(), e)));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Failed("The import was stopped.");
        }
    }

    private static Answer read(URI uri, HttpResponse<Path> answer) {
        if (answer.statusCode() == 200) {
            return new Answer.Page();
        }
        var location = answer.headers().firstValue("Location");
        if (REDIRECTS.contains(answer.statusCode()) && location.isPresent()) {
            try {
                return new Answer.Elsewhere(uri.resolve(location.get()));
            } catch (IllegalArgumentException e) {
                return new Answer.Failed(uri + " sends us on to something that is not an address. Ask its publisher.");
            }
        }
        return new Answer.Failed(
                uri + " answered with the error " + answer.statusCode() + ". Check the address, or try again later.");
    }

    private String sentence(URI uri, Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return slow(uri);
        }
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("capacity")) {
            return uri + " is larger than " + settings.pageSize().toMegabytes()
                    + " MB, the most for one page. Ask its publisher for smaller pages, or raise meshwork.feeds.page-size.";
        }
        return "Cannot fetch " + uri + " (" + cause.getClass().getSimpleName()
                + "). Check the address, or try again later.";
    }

    private String slow(URI uri) {
        return uri + " did not send its page within " + settings.timeout().toSeconds() + " seconds. Try again later.";
    }
}
