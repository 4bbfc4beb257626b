package org.meshwork.directory.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A model of a Maven artefact, on the thread that asks and no other. By itself the library has a thread for each core, and
 * those wait for each other by going round in circles: for our short texts twice to three times the work, and slower too
 * wherever the machine has something else to do.
 */
final class SentenceModel extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;

    private SentenceModel(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    /** @param name of its files at the root of the artefact */
    static SentenceModel named(String name, PoolingMode pooling) {
        try (var options = new OrtSession.SessionOptions();
                var model = open(name + ".onnx");
                var words = open(name + "-tokenizer.json")) {
            options.setIntraOpNumThreads(1);
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(model.readAllBytes(), options);
            return new SentenceModel(new OnnxBertBiEncoder(environment, session, words, pooling));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static InputStream open(String file) {
        var stream = SentenceModel.class.getResourceAsStream("/" + file);
        if (stream == null) {
            throw new IllegalStateException("no file " + file);
        }
        return stream;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
