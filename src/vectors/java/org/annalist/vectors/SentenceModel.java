package org.annalist.vectors;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sentence model: bge-small-en-v1.5, quantised, in this process and one thread. */
final class SentenceModel implements AutoCloseable {
  private static final String NAME = "/bge-small-en-v1.5-q";
  private static final Pattern WHOLE_WORD = Pattern.compile("[a-z]{2,}");

  /** So many texts are read at once; others would give other vectors, by a hair. */
  private static final int TEXTS_AT_ONCE = 64;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  SentenceModel() throws IOException, OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    session = environment.createSession(resource(".onnx"), options);
    try (InputStream in = SentenceModel.class.getResourceAsStream(NAME + "-tokenizer.json")) {
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              in, Map.of("padding", "true", "truncation", "true", "maxLength", "128"));
    }
  }

  private static byte[] resource(String ending) throws IOException {
    try (InputStream in = SentenceModel.class.getResourceAsStream(NAME + ending)) {
      if (in == null) {
        throw new IOException("the model's " + ending + " is missing");
      }
      return in.readAllBytes();
    }
  }

  /** The whole words of two letters or more that it was taught with. */
  static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    new ObjectMapper()
        .readTree(resource("-tokenizer.json"))
        .at("/model/vocab")
        .fieldNames()
        .forEachRemaining(words::add);
    words.removeIf(word -> !WHOLE_WORD.matcher(word).matches());
    return words;
  }

  /** The vectors of texts, each of length 1; those of like length are read together. */
  float[][] vectors(List<String> texts) throws OrtException {
    int[] order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
            .mapToInt(i -> i)
            .toArray();
    float[][] vectors = new float[texts.size()][];
    for (int start = 0; start < order.length; start += TEXTS_AT_ONCE) {
      int end = Math.min(order.length, start + TEXTS_AT_ONCE);
      float[][] some =
          read(IntStream.range(start, end).mapToObj(i -> texts.get(order[i])).toList());
      for (int i = start; i < end; i++) {
        vectors[order[i]] = Vectors.ofLengthOne(some[i - start]);
      }
    }
    return vectors;
  }

  /** What the model gives for the first token, which stands for the whole text. */
  private float[][] read(List<String> texts) throws OrtException {
    Encoding[] encodings = tokenizer.batchEncode(texts);
    try (OnnxTensor ids = tensor(encodings, Encoding::getIds);
        OnnxTensor mask = tensor(encodings, Encoding::getAttentionMask);
        OnnxTensor types = tensor(encodings, Encoding::getTypeIds);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] tokens = (float[][][]) result.get(0).getValue();
      return IntStream.range(0, tokens.length).mapToObj(i -> tokens[i][0]).toArray(float[][]::new);
    }
  }

  private OnnxTensor tensor(Encoding[] encodings, Function<Encoding, long[]> part)
      throws OrtException {
    long[][] rows = new long[encodings.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = part.apply(encodings[i]);
    }
    return OnnxTensor.createTensor(environment, rows);
  }

  @Override
  public void close() throws OrtException {
    tokenizer.close();
    session.close();
  }
}
