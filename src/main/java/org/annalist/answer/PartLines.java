package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;

/** Adds to a digest what the answer to one of several things says. */
final class PartLines implements AnswerCases<Digest> {
  private final Digest digest;

  PartLines(Digest digest) {
    this.digest = digest;
  }

  @Override
  public Digest answered(Answer.Answered answer) {
    for (Claim claim : answer.claims()) {
      Optional<Dispute> dispute = answer.disputeOf(claim);
      if (dispute.isEmpty()) {
        digest.add(ShortLines.inFull(claim));
      } else if (dispute.get().claims().get(0).equals(claim)) {
        digest.add(ShortLines.undated(dispute.get()));
      }
    }
    return digest;
  }

  @Override
  public Digest disputed(Answer.Disputed answer) {
    digest.add(ShortLines.undated(answer.dispute()));
    return digest;
  }

  @Override
  public Digest reckoned(Answer.Reckoned answer) {
    digest.add(new Digest.Line("", "", answer.conclusion()));
    return claims(answer.claims());
  }

  private Digest claims(List<Claim> claims) {
    claims.forEach(claim -> digest.add(ShortLines.inFull(claim)));
    return digest;
  }

  @Override
  public Digest several(Answer.Several answer) {
    answer.parts().forEach(part -> part.accept(this));
    return digest;
  }

  @Override
  public Digest clarify(Answer.Clarify answer) {
    return digest;
  }

  @Override
  public Digest unknown(Answer.Unknown answer) {
    return digest;
  }

  @Override
  public Digest invalid(Answer.Invalid answer) {
    return digest;
  }

  @Override
  public Digest talk(Answer.Talk answer) {
    return digest;
  }
}
