package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.answer.Digest;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;

/** The answers to several things, as blocks with one list of citations. Immutable. */
final class SeveralBlocks {
  private final Words words;

  SeveralBlocks(Words words) {
    this.words = words;
  }

  /** Claims in full; where sources differ on one of them, all in short. */
  List<Block> of(Answer.Several answer) {
    List<Block> blocks = new ArrayList<>();
    if (answer.parts().stream().allMatch(SeveralBlocks::isPlain)) {
      Citations citations = new Citations();
      Sentences sentences = new Sentences(words, citations);
      answer.claims().forEach(claim -> blocks.add(new Block(sentences.statement(claim), false)));
      addUnanswered(blocks, answer);
      blocks.addAll(CitationBlocks.brief(citations, words));
    } else {
      Digest digest = Digest.of(answer);
      blocks.addAll(DigestBlocks.lines(digest, words));
      addUnanswered(blocks, answer);
      blocks.addAll(DigestBlocks.speakers(digest));
    }
    return blocks;
  }

  private static boolean isPlain(Answer part) {
    return part instanceof Answer.Answered facts && facts.disputes().isEmpty();
  }

  private void addUnanswered(List<Block> blocks, Answer.Several answer) {
    String said = words.say(Phrase.NOTHING_ON_PART, TypedWords.HERE);
    answer.unanswered().forEach(question -> blocks.add(TypedWords.around(said, question)));
  }
}
