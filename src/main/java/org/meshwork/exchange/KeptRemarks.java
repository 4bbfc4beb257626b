package org.meshwork.exchange;

import java.util.List;
import java.util.Objects;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.exchange.openreferral.Remarks.Remark;
import tools.jackson.databind.json.JsonMapper;

/** Remarks on a record as a text that is kept beside its service, so that an unchanged record is not read again to say the same. */
record KeptRemarks(List<Remark> list, int blanks, List<String> terms) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final KeptRemarks NONE = new KeptRemarks(List.of(), 0, List.of());

    KeptRemarks {
        terms = Objects.requireNonNullElse(terms, List.of());
    }

    static KeptRemarks of(Remarks remarks) {
        return new KeptRemarks(remarks.list(), remarks.blanks(), remarks.unknownTerms());
    }

    /** Empty where there is nothing to say. */
    static String text(Remarks remarks) {
        return of(remarks).equals(NONE) ? "" : MAPPER.writeValueAsString(of(remarks));
    }

    static KeptRemarks read(String text) {
        return text.isEmpty() ? NONE : MAPPER.readValue(text, KeptRemarks.class);
    }
}
