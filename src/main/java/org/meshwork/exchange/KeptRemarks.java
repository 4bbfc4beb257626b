package org.meshwork.exchange;

import java.util.List;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.exchange.openreferral.Remarks.Remark;
import tools.jackson.databind.json.JsonMapper;

/** Remarks on a record as a text that is kept beside its service, so that an unchanged record is not read again to say the same. */
record KeptRemarks(List<Remark> list, int blanks) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Empty where there is nothing to say. */
    static String text(Remarks remarks) {
        return remarks.list().isEmpty() && remarks.blanks() == 0
                ? ""
                : MAPPER.writeValueAsString(new KeptRemarks(remarks.list(), remarks.blanks()));
    }

    static KeptRemarks read(String text) {
        return text.isEmpty() ? new KeptRemarks(List.of(), 0) : MAPPER.readValue(text, KeptRemarks.class);
    }
}
