package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebWordsTests {

    @Test
    void keepACodeThatIsInNoListAndSayThatItIsNot() {
        assertThat(WebWords.need("moon-walks")).isEqualTo("moon-walks (not in our lists)");
        assertThat(WebWords.need("falls")).isEqualTo("Staying on my feet");
    }
}
