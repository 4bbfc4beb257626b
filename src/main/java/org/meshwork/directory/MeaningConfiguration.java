package org.meshwork.directory;

import org.meshwork.directory.meaning.Meaning;
import org.meshwork.directory.meaning.SentenceMeaning;
import org.meshwork.graph.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether searches go by what sentences mean: {@code meshwork.search.meaning}. */
@Configuration(proxyBeanMethods = false)
class MeaningConfiguration {

    @Bean
    Meaning meaning(@Value("${meshwork.search.meaning}") boolean isWanted, DataFolder data) {
        return isWanted ? SentenceMeaning.loading(data.resolve("meaning")) : Meaning.none();
    }
}
