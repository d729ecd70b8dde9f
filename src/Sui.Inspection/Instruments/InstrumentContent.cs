using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Instruments;

/// <summary>An instrument's canonical JSON: the members of its file.</summary>
internal static class InstrumentContent
{
    /// <summary>The whole instrument.</summary>
    public static CanonicalObject Of(Instrument instrument) => new CanonicalObject()
        .Text("format", InstrumentReader.Format)
        .Text("id", instrument.Identity.Id)
        .Number("version", instrument.Identity.Version)
        .Words("title", instrument.Title)
        .Words("introduction", instrument.Introduction)
        .Choice<SourceKind>("kind", instrument.Kind)
        .Text("tookPartQuestion", instrument.TookPartQuestion)
        .Objects("questions", instrument.Questions, Question);

    private static CanonicalObject Question(Question question) => new CanonicalObject()
        .Text("id", question.Id)
        .Words("text", question.Text)
        .Words("hint", question.Hint)
        .Choice<AnswerScale>("scale", question.Scale)
        .IfTrue("required", question.Required)
        .Objects("relevance", question.Relevance, condition => new CanonicalObject()
            .Text("question", condition.QuestionId)
            .Texts("anyOf", condition.AnyOf))
        .Texts("criteria", question.Criteria)
        .Choice("askedOf", question.AskedOf, leftOut: AskedOf.Everyone)
        .IfTrue("asksKnowledge", question.AsksKnowledge)
        .Objects("options", question.Options, option => new CanonicalObject()
            .Text("code", option.Code)
            .Words("label", option.Label)
            .Choice<AnswerMeaning>("meaning", option.Meaning))
        .Object("range", Range(question.Range))
        .Object("favourable", Range(question.Favourable))
        .Text("characteristic", question.Characteristic)
        .Choice("consent", question.Consent)
        .Number("seconds", question.Seconds, leftOut: 30);

    private static CanonicalObject? Range(NumberRange? range) =>
        range is null ? null : new CanonicalObject().Exact("from", range.From).Exact("to", range.To);
}
