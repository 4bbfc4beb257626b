package org.meshwork.directory.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;

/**
 * Two sentence models side by side: each sees what the other misses. Their directions are put one after the other, weighed so
 * that the product of two such is the weighted mean of the products that either model gives.
 */
final class TwoModels {

    /** What the first counts, of 1. Its answers alone were better than the second's alone; both together best. */
    private static final double SHARE_OF_FIRST = 2.0 / 3;

    /** The first was trained with these words before a question, and none before a passage. */
    private static final String BEFORE_QUESTION = "Represent this sentence for searching relevant passages: ";

    /** Characters of a passage. More of it costs more and told no more. */
    private static final int HEAD = 600;

    private final EmbeddingModel first = SentenceModel.named("bge-small-en-v1.5-q", PoolingMode.CLS);
    private final EmbeddingModel second = SentenceModel.named("all-minilm-l6-v2-q", PoolingMode.MEAN);

    float[] ofQuestion(String text) {
        return joined(BEFORE_QUESTION + text, text);
    }

    float[] ofPassage(String text) {
        var head = text.substring(0, Math.min(HEAD, text.length()));
        return joined(head, head);
    }

    private float[] joined(String forFirst, String forSecond) {
        var joined = new float[Meaning.DIMENSIONS];
        put(first.embed(forFirst).content().vector(), joined, 0, Math.sqrt(SHARE_OF_FIRST));
        put(second.embed(forSecond).content().vector(), joined, joined.length / 2, Math.sqrt(1 - SHARE_OF_FIRST));
        return joined;
    }

    private static void put(float[] direction, float[] into, int from, double weight) {
        var length = 0.0;
        for (var part : direction) {
            length += part * part;
        }
        for (var i = 0; i < direction.length; i++) {
            into[from + i] = (float) (weight * direction[i] / Math.sqrt(length));
        }
    }
}
