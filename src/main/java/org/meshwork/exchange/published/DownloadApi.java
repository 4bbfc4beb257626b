package org.meshwork.exchange.published;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DownloadApi {

    private final FullDownload download;

    DownloadApi(FullDownload download) {
        this.download = download;
    }

    @GetMapping("/api/v3/download")
    ResponseEntity<Resource> download(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) throws IOException {
        var file = download.file();
        var packed = accepted.contains("gzip");
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                // Packed and plain are two texts to a cache.
                .eTag('"' + checksum(file) + (packed ? "-gzip" : "") + '"')
                .contentType(MediaType.APPLICATION_JSON);
        return packed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(new FileSystemResource(file))
                : answer.body(new InputStreamResource(new GZIPInputStream(Files.newInputStream(file))));
    }

    private static String checksum(Path file) throws IOException {
        try (var in = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32())) {
            in.skipNBytes(Files.size(file));
            return Files.size(file) + "-" + Long.toHexString(in.getChecksum().getValue());
        }
    }
}
