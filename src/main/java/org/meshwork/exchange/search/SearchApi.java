package org.meshwork.exchange.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Home;
import org.meshwork.places.Places;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class SearchApi {

    private final Directory directory;
    private final Places places;
    private final Allowance allowance;
    private final Clock clock;

    SearchApi(Directory directory, Places places, Allowance allowance, Clock clock) {
        this.directory = directory;
        this.places = places;
        this.allowance = allowance;
        this.clock = clock;
    }

    /** Nothing of it is kept on the way, since words say what somebody needs. */
    @GetMapping("/search")
    ResponseEntity<Object> search(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request) {
        var wait = allowance.mustWait(request.getRemoteAddr());
        if (wait.isPresent()) {
            var seconds = wait.get().toSeconds();
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                    .body(error("You have asked too often. Ask again in " + seconds + " seconds."));
        }
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(answer(Wanted.in(given)));
        } catch (Wanted.Unreadable e) {
            return ResponseEntity.badRequest().body(error(String.valueOf(e.getMessage())));
        }
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource openApi() {
        return new ClassPathResource("openapi.json", SearchApi.class);
    }

    @RequestMapping("/**")
    ResponseEntity<Object> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(error("There is no such address. /api/v1/openapi.json lists those that there are."));
    }

    private Answer answer(Wanted wanted) {
        var place = place(wanted.near());
        var query = place.map(known -> wanted.query().near(known.point()))
                .orElseGet(() -> wanted.query().within(null));
        var answer = Answer.of(
                wanted,
                query,
                place,
                place.map(known -> Home.of(known.point(), places.around(known.point())))
                        .orElse(null),
                directory.find(query),
                LocalDateTime.now(clock));
        return wanted.near().isEmpty() || place.isPresent()
                ? answer
                : answer.noting("We do not know the place “" + wanted.near()
                        + "”, so services are found without distances. Use a postcode, its first half, or the name of"
                        + " a town or ward here.");
    }

    private Optional<Places.Named> place(String near) {
        try {
            return near.isEmpty() ? Optional.empty() : places.find(near);
        } catch (DataAccessException | TransactionException e) {
            // The index still answers while the graph is away.
            return Optional.empty();
        }
    }

    private static Map<String, String> error(String sentence) {
        return Map.of("error", sentence);
    }
}
