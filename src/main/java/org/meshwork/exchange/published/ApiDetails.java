package org.meshwork.exchange.published;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What this is, the OpenAPI document, and an answer for every address that is none of ours. */
@RestController
@RequestMapping("/api/v3")
class ApiDetails {

    private static final String PROFILE = "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md";

    @GetMapping({"", "/"})
    ResponseEntity<byte[]> details() {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/v3");
        return Answers.of(Json.object()
                .text("version", "HSDS-UK-3.0")
                .text("profile", PROFILE)
                .text("openapi_url", here.cloneBuilder().path("/openapi.json").toUriString())
                .text("download_url", here.cloneBuilder().path("/download").toUriString()));
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource openApi() {
        return new ClassPathResource("openapi.json", ApiDetails.class);
    }

    @RequestMapping("/**")
    ResponseEntity<byte[]> nothing() {
        return Answers.sentence(
                HttpStatus.NOT_FOUND, "There is no such address. /api/v3/openapi.json lists those that there are.");
    }

    static ResponseEntity<byte[]> badId() {
        return Answers.badRequest("An id is a UUID, such as 0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1a01.");
    }
}
