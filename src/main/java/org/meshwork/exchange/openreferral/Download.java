package org.meshwork.exchange.openreferral;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final FeedSettings settings;
    private final Predicate<InetAddress> permitted;
    private final Patience patience;
    private final HttpClient client;
    private int asked;

    Download(FeedSettings settings, Predicate<InetAddress> permitted, Patience patience) {
        this.settings = settings;
        this.permitted = permitted;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What became of a request. */
    sealed interface Fetched {
        record Done() implements Fetched {}

        /** There is nothing at that address. */
        record Missing(Unusable why) implements Fetched {}

        record Failed(Unusable why) implements Fetched {}
    }

    /** Empty where the page is in the file now, else why it is not. */
    Optional<Unusable> fetch(URI uri, Path file) {
        return switch (ask(uri, file)) {
            case Fetched.Done _ -> Optional.empty();
            case Fetched.Missing missing -> Optional.of(missing.why());
            case Fetched.Failed failed -> Optional.of(failed.why());
        };
    }

    /** As often as patience lasts, where the server is busy or does not answer. */
    Fetched ask(URI uri, Path file) {
        try {
            if (asked++ > 0) {
                patience.beforeTheNextPage();
            }
            for (var attempt = 1; ; attempt++) {
                var answer = follow(uri, file);
                if (!(answer instanceof Answer.Busy busy)) {
                    return fetched(answer, uri, file);
                }
                if (!patience.waitAfter(attempt, busy.retryAfter(), busy.now())) {
                    return new Fetched.Failed(new Unusable(busy.sentence()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(new Unusable("The import was stopped."));
        }
    }

    private Fetched fetched(Answer answer, URI uri, Path file) {
        return switch (answer) {
            case Answer.Page _ -> unpacked(uri, file);
            case Answer.Missing missing -> new Fetched.Missing(new Unusable(missing.sentence()));
            case Answer.Failed failed -> new Fetched.Failed(new Unusable(failed.sentence()));
            case Answer.Busy busy -> new Fetched.Failed(new Unusable(busy.sentence()));
            case Answer.Elsewhere _ ->
                new Fetched.Failed(new Unusable(
                        uri + " sends us from one address to the next without end. Ask its publisher for the "
                                + "feed's own address."));
        };
    }

    /** Servers may pack a page also where nobody asked for it. */
    private Fetched unpacked(URI uri, Path file) {
        try {
            if (Unpacking.kind(file) != Unpacking.Kind.GZIP) {
                return new Fetched.Done();
            }
            var plain = file.resolveSibling(file.getFileName() + ".plain");
            var problem = Unpacking.gunzip(file, plain, uri.toString(), settings.pageSize());
            if (problem.isPresent()) {
                return new Fetched.Failed(problem.get());
            }
            Files.move(plain, file, StandardCopyOption.REPLACE_EXISTING);
            return new Fetched.Done();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack what came from " + uri, e);
        }
    }

    /** Along its redirects; an answer that still leads elsewhere is one redirect too many. */
    private Answer follow(URI first, Path file) throws InterruptedException {
        Answer answer = new Answer.Elsewhere(first);
        for (var hops = 0; hops <= MOST_REDIRECTS && answer instanceof Answer.Elsewhere elsewhere; hops++) {
            var refusal = refusal(elsewhere.uri());
            if (refusal.isPresent()) {
                return new Answer.Failed(refusal.get().sentence());
            }
            answer = once(elsewhere.uri(), file);
        }
        return answer;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private sealed interface Answer {
        record Page() implements Answer {}

        record Elsewhere(URI uri) implements Answer {}

        record Missing(String sentence) implements Answer {}

        record Failed(String sentence) implements Answer {}

        /**
         * @param retryAfter when to ask again, as the server says, or empty
         * @param now what time it is for the server, or empty
         */
        record Busy(String sentence, String retryAfter, String now) implements Answer {}
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

    private Answer once(URI uri, Path file) throws InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
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
            return new Answer.Busy(slow(uri), "", "");
        } catch (ExecutionException e) {
            return failed(uri, Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
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
        var sentence =
                uri + " answered with the error " + answer.statusCode() + ". Check the address, or try again later.";
        if (BUSY.contains(answer.statusCode())) {
            var headers = answer.headers();
            return new Answer.Busy(
                    sentence,
                    headers.firstValue("Retry-After").orElse("").strip(),
                    headers.firstValue("Date").orElse("").strip());
        }
        return GONE.contains(answer.statusCode()) ? new Answer.Missing(sentence) : new Answer.Failed(sentence);
    }

    private Answer failed(URI uri, Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return new Answer.Busy(slow(uri), "", "");
        }
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("capacity")) {
            return new Answer.Failed(
                    uri + " is larger than " + settings.pageSize().toMegabytes()
                            + " MB, the most for one page. Ask its publisher for smaller pages, or raise "
                            + "meshwork.feeds.page-size.");
        }
        var sentence = "Cannot fetch " + uri + " (" + cause.getClass().getSimpleName()
                + "). Check the address, or try again later.";
        return cause instanceof IOException ? new Answer.Busy(sentence, "", "") : new Answer.Failed(sentence);
    }

    private String slow(URI uri) {
        return uri + " did not send its page within " + settings.timeout().toSeconds() + " seconds. Try again later.";
    }
}
