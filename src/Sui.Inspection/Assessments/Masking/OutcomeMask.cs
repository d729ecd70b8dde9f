using Sui.Inspection.Evidence;

namespace Sui.Inspection.Assessments.Masking;

/// <summary>Masks what became of criteria, and what was judged from them.</summary>
internal sealed class OutcomeMask(TextMask texts, IdMask ids)
{
    /// <summary>A criterion's outcome.</summary>
    public CriterionOutcome Mask(CriterionOutcome outcome) => outcome with
    {
        Id = ids.OfTerm(outcome.Id),
        Grade = ids.OptionalTerm(outcome.Grade),
        Signals = [.. outcome.Signals.Select(weighed => weighed with { Signal = Mask(weighed.Signal), Explanation = texts.Of(weighed.Explanation) })],
    };

    /// <summary>The placement.</summary>
    public ProviderPlacement Mask(ProviderPlacement placement) => placement with
    {
        Security = placement.Security with
        {
            Reasons = [.. placement.Security.Reasons.Select(reason => reason with { Criteria = ids.AllTerms(reason.Criteria) })],
        },
        Gaps = ids.AllTerms(placement.Gaps),
        WeakFoundations = [.. placement.WeakFoundations.Select(weak => weak with { NotMet = ids.AllTerms(weak.NotMet) })],
        Blocking = [.. placement.Blocking.Select(blocking => blocking with { Id = ids.OfTerm(blocking.Id) })],
    };

    /// <summary>The judgement of the prompt.</summary>
    public Judgement Mask(Judgement judgement) => judgement with
    {
        Elements = [.. judgement.Elements.Select(element => element with
        {
            Constituency = ids.OfTerm(element.Constituency), Element = ids.OfTerm(element.Element), Criteria = ids.AllTerms(element.Criteria),
        })],
    };

    /// <summary>The rating.</summary>
    public RatingOutcome Mask(RatingOutcome rating) =>
        rating with { DecidedBy = ids.AllTerms(rating.DecidedBy), LimitedBy = ids.AllTerms(rating.LimitedBy) };

    // What is weighed names items and sources; a plug-in may name what it likes.
    private Signal Mask(Signal signal) => signal with
    {
        CriterionId = ids.OfTerm(signal.CriterionId),
        EvidenceIds = ids.All(signal.EvidenceIds),
        SourceIds = ids.All(signal.SourceIds),
        Questions = [.. signal.Questions.Select(Mask)],
    };

    // What an instrument asks is nobody's evidence, but the words may be those of an export.
    private QuestionAsked Mask(QuestionAsked question) => question with
    {
        InstrumentId = ids.OptionalTerm(question.InstrumentId),
        Text = new LocalisedText(question.Text.Texts.Select(text => KeyValuePair.Create(text.Key, texts.Of(text.Value, text.Key)))),
    };
}
