package org.meshwork.exchange.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Feeds on the web, served by this test on loopback. */
class PagesTests {

    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
    }

    @Test
    void followsThePagesOfVersion3() throws IOException {
        pages("{'total_pages':3,'page_number':%d,'contents':[{'id':'%d','name':'a'}]}");

        assertThat(records(fetch("/services?text=x"))).containsExactly("1", "2", "3");
        assertThat(asked).containsExactly("/services?text=x", "/services?text=x&page=2", "/services?text=x&page=3");
    }

    @Test
    void followsThePagesOfVersion1() throws IOException {
        pages("{'totalPages':2,'number':%d,'content':[{'id':'%d','name':'a'}]}");

        assertThat(records(fetch("/services"))).containsExactly("1", "2");
    }

    @Test
    void stopsAfterThePageThatSaysItIsTheLast() throws IOException {
        answer(exchange -> {
            var page = page(exchange);
            return "{'last_page':%b,'contents':[{'id':'%d','name':'a'}]}".formatted(page == 2, page);
        });

        assertThat(records(fetch("/services"))).containsExactly("1", "2");
    }

    @Test
    void stopsAtAnEmptyPage() throws IOException {
        answer(exchange -> page(exchange) == 1
                ? "{'total_pages':9,'contents':[{'id':'1','name':'a'}]}"
                : "{'total_pages':9,'contents':[]}");

        assertThat(records(fetch("/services"))).containsExactly("1");
        assertThat(asked).hasSize(2);
    }

    @Test
    void takesAListAsTheWhole() throws IOException {
        answer(exchange -> "[{'id':'1','name':'a'},{'id':'2','name':'b'}]");

        assertThat(records(fetch("/services"))).containsExactly("1", "2");
    }

    @Test
    void refusesAFeedThatGivesTheSamePageAgain() {
        answer(exchange -> "{'total_pages':100,'contents':[{'id':'1','name':'a'}]}");

        assertThat(sentence(fetch("/services"))).contains("the same page again");
        assertThat(asked).hasSize(2);
    }

    @Test
    void refusesAFeedOfTooManyPages() {
        pages("{'total_pages':1000000,'page_number':%d,'contents':[{'id':'%d','name':'a'}]}");

        assertThat(sentence(fetch("/services")))
                .contains(
                        "more than 5 pages",
                        "Ask its publisher for larger pages, or raise meshwork.feeds.maximum-pages.");
        assertThat(asked).hasSize(5);
    }

    @Test
    void refusesAPageThatIsTooLarge() {
        answer(exchange -> "[" + " ".repeat(20_000) + "]");

        assertThat(sentence(fetch("/services"))).contains("larger than");
    }

    @Test
    void refusesAFeedThatIsTooLargeInAll() {
        pages("{'total_pages':3,'page_number':%d,'contents':[{'id':'%d','name':'a'}]}");
        var small = new FeedSettings(true, 5, DataSize.ofKilobytes(10), DataSize.ofBytes(150), Duration.ofSeconds(1));

        assertThat(sentence(new Pages(small).fetch(address("/services"))))
                .endsWith(
                        "is larger than 0 MB in all, so nothing was taken. Raise meshwork.feeds.total-size if that is meant.");
        assertThat(asked).hasSize(3);
    }

    @Test
    void refusesAPageThatIsCutOff() {
        answer(exchange -> page(exchange) == 1
                ? "{'total_pages':2,'contents':[{'id':'1','name':'a'}]}"
                : "{'total_pages':2,'contents':[{'id':'2','na");

        assertThat(sentence(fetch("/services"))).contains("stops in the middle");
    }

    @Test
    void givesUpOnASlowServer() {
        server.createContext("/", exchange -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(sentence(fetch("/services"))).contains("within 1 seconds");
    }

    @Test
    void givesUpOnAServerThatDripsItsPage() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(sentence(fetch("/services"))).contains("within 1 seconds");
    }

    @Test
    void saysWhatTheServerAnswered() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        assertThat(sentence(fetch("/services"))).contains("503");
    }

    @Test
    void refusesThisMachineUnlessItIsMeant() {
        pages("{'total_pages':1,'page_number':%d,'contents':[{'id':'%d','name':'a'}]}");

        assertThat(sentence(new Pages(settings(false)).fetch(address("/services"))))
                .contains("allow-private-addresses");
        assertThat(asked).isEmpty();
    }

    @Test
    void fetchesFromThisMachineWhereItIsMeant() throws IOException {
        pages("{'total_pages':1,'page_number':%d,'contents':[{'id':'%d','name':'a'}]}");

        assertThat(records(new Pages(settings(true)).fetch(address("/services"))))
                .containsExactly("1");
    }

    @Test
    void refusesARedirectToAPrivateAddress() {
        redirect("http://127.0.0.2:" + server.getAddress().getPort() + "/secret");
        Predicate<InetAddress> onlyTheServer = address -> address.equals(InetAddress.getLoopbackAddress());

        assertThat(sentence(new Pages(settings(false), onlyTheServer).fetch(address("/services"))))
                .contains("127.0.0.2", "private network");
        assertThat(asked).containsExactly("/services");
    }

    @Test
    void refusesARedirectToAFile() {
        redirect("file:///etc/passwd");

        assertThat(sentence(fetch("/services"))).contains("not a web address");
    }

    @Test
    void refusesRedirectsWithoutEnd() {
        redirect("/services");

        assertThat(sentence(fetch("/services"))).contains("without end");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(sentence(new Pages(settings(false)).fetch("https://a b"))).contains("not a web address");
        assertThat(sentence(new Pages(settings(true)).fetch("http://user:secret@127.0.0.1/")))
                .contains("password");
    }

    @Test
    void asksABusyServerAgainAfterWhatItSays() throws IOException {
        var answers = new ArrayList<>(List.of("503 7", "429 ", "200 "));
        server.createContext("/", exchange -> {
            var answer = answers.removeFirst().split(" ", 2);
            if (!answer[1].isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", answer[1]);
            }
            send(
                    exchange,
                    Integer.parseInt(answer[0]),
                    "[{'id':'1','name':'a'}]".replace('\'', '"').getBytes(UTF_8));
        });

        assertThat(records(patiently("/services"))).containsExactly("1");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
    }

    @Test
    void givesUpOnAServerThatStaysBusyOrWantsTooMuch() {
        server.createContext("/", exchange -> send(exchange, 503, new byte[0]));
        server.createContext("/late/services", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "86400");
            send(exchange, 503, new byte[0]);
        });

        assertThat(sentence(patiently("/services"))).contains("503");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(sentence(patiently("/late/services"))).contains("503");
        assertThat(pauses).hasSize(2);
    }

    @Test
    void pausesBetweenPages() throws IOException {
        pages("{'total_pages':3,'page_number':%d,'contents':[{'id':'%d','name':'a'}]}");

        assertThat(records(new Pages(settings(true), address -> true, patience(Duration.ofMillis(200)))
                        .fetch(address("/services"))))
                .hasSize(3);
        assertThat(pauses).containsExactly(Duration.ofMillis(200), Duration.ofMillis(200));
    }

    @Test
    void fetchesTheWholeOfWhatAListOnlyBegins() throws IOException {
        answer(exchange -> switch (exchange.getRequestURI().getPath()) {
            case "/services/a%20b", "/services/a b" -> "{'id':'a b','name':'A','schedules':[]}";
            case "/services/c" -> "{'id':'c','name':'C','contacts':[{'name':'Ann'}]}";
            default -> "{'total_pages':1,'contents':[{'id':'a b','name':'A'},{'id':'c','name':'C'},{'name':'D'}]}";
        });

        assertThat(wholes("/services?page=1")).containsExactly("schedules", "contacts", "");
    }

    @Test
    void takesAListAsItIsWhereThereIsNoMore() throws IOException {
        server.createContext("/services/", exchange -> send(exchange, 404, new byte[0]));
        pages("{'total_pages':1,'page_number':%d,'contents':[{'id':'%d','name':'a'},{'id':'7','name':'b'}]}");

        assertThat(wholes("/services")).containsExactly("", "");
    }

    @Test
    void failsWhereAWholeRecordDoesNotCome() {
        server.createContext("/services/2", exchange -> send(exchange, 500, new byte[0]));
        answer(exchange -> exchange.getRequestURI().getPath().equals("/services/1")
                ? "{'id':'1','name':'A','schedules':[]}"
                : "{'total_pages':1,'contents':[{'id':'1','name':'A'},{'id':'2','name':'B'}]}");

        assertThat(sentence(new Pages(whole(), address -> true, patience(Duration.ZERO)).fetch(address("/services"))))
                .contains("500");
    }

    @Test
    void unpacksGzipToASizeAndNoFurther() throws IOException {
        server.createContext("/services", exchange -> send(exchange, 200, gzip("[{\"id\":\"1\",\"name\":\"a\"}]")));
        server.createContext("/bomb", exchange -> send(exchange, 200, gzip("[" + " ".repeat(5_000_000) + "]")));

        assertThat(records(fetch("/services"))).containsExactly("1");
        assertThat(sentence(fetch("/bomb"))).contains("unpacks to more than");
    }

    @Test
    void removesWhatItFetched() throws IOException {
        pages("{'total_pages':1,'page_number':%d,'contents':[{'id':'%d','name':'a'}]}");
        var feed = (OpenFeed) fetch("/services");
        feed.close();

        assertThat(Files.exists(feed.fetched())).isFalse();
    }

    private final List<Duration> pauses = new ArrayList<>();

    private Patience patience(Duration politeness) {
        return new Patience(3, politeness, Duration.ofMinutes(1), pauses::add);
    }

    private FeedSource patiently(String path) {
        return new Pages(settings(true), address -> true, patience(Duration.ZERO)).fetch(address(path));
    }

    private static FeedSettings whole() {
        return new FeedSettings(
                true,
                5,
                DataSize.ofKilobytes(10),
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(1),
                1,
                Duration.ZERO,
                Duration.ZERO,
                true);
    }

    /** Of each record, what only a whole one has. */
    private List<String> wholes(String path) throws IOException {
        var found = new ArrayList<String>();
        try (var feed = (OpenFeed) new Pages(whole()).fetch(address(path))) {
            feed.each(entry -> {
                var json = ((FeedFile.Found) entry).json();
                found.add(json.has("schedules") ? "schedules" : json.has("contacts") ? "contacts" : "");
            });
        }
        return found;
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private interface Body {
        String of(HttpExchange exchange);
    }

    private void pages(String pattern) {
        answer(exchange -> pattern.formatted(page(exchange), page(exchange)));
    }

    private void answer(Body body) {
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            var bytes = body.of(exchange).replace('\'', '"').getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    private void redirect(String to) {
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private static int page(HttpExchange exchange) {
        var page =
                Pattern.compile("page=(\\d+)").matcher(exchange.getRequestURI().toString());
        return page.find() ? Integer.parseInt(page.group(1)) : 1;
    }

    private FeedSource fetch(String path) {
        return new Pages(settings(true)).fetch(address(path));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static FeedSettings settings(boolean allowPrivateAddresses) {
        return new FeedSettings(
                allowPrivateAddresses, 5, DataSize.ofKilobytes(10), DataSize.ofMegabytes(1), Duration.ofSeconds(1));
    }

    private static String sentence(FeedSource source) {
        assertThat(source).isInstanceOf(Unusable.class);
        return ((Unusable) source).sentence();
    }

    private static List<String> records(FeedSource source) {
        assertThat(source).asInstanceOf(type(OpenFeed.class)).isNotNull();
        var ids = new ArrayList<String>();
        try (var feed = (OpenFeed) source) {
            feed.each(
                    entry -> ids.add(((FeedFile.Found) entry).json().path("id").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
