using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Instruments;

/// <summary>Maps an instrument's JSON to its records, property by property; the paths in both are the same.</summary>
internal static class InstrumentFile
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="file">Its object.</param>
    public static Instrument Read(DataObject file)
    {
        file.Constant("format", InstrumentReader.Format);
        file.Ignored("$schema");
        var instrument = new Instrument
        {
            Identity = new DataVersion(file.Id("id"), file.Positive("version")),
            Title = file.Words("title"),
            Introduction = file.OptionalWords("introduction"),
            Kind = file.Choice<SourceKind>("kind"),
            TookPartQuestion = file.OptionalCode("tookPartQuestion"),
            Questions = file.List("questions", ReadQuestion),
        };
        file.Done();
        return instrument;
    }

    private static Question ReadQuestion(DataObject data)
    {
        var options = data.OptionalList("options", ReadOption);
        var question = new Question
        {
            Id = data.Code("id"),
            Text = data.Words("text"),
            Hint = data.OptionalWords("hint"),
            Scale = data.OptionalChoice<AnswerScale>("scale")
                ?? (options.Count > 0 ? AnswerScale.SingleChoice : AnswerScale.Text),
            Required = data.OptionalFlag("required") ?? false,
            Relevance = data.OptionalList("relevance", ReadCondition),
            Criteria = data.OptionalIds("criteria"),
            AskedOf = data.OptionalChoice<AskedOf>("askedOf") ?? AskedOf.Everyone,
            AsksKnowledge = data.OptionalFlag("asksKnowledge") ?? false,
            Options = options,
            Range = ReadRange(data.OptionalObject("range")),
            Favourable = ReadRange(data.OptionalObject("favourable")),
            Characteristic = data.OptionalText("characteristic"),
            Consent = data.OptionalChoice<ConsentKind>("consent"),
            Seconds = data.OptionalWhole("seconds", 1, 3600) ?? 30,
        };
        data.Done();
        return question;
    }

    private static AnswerCondition ReadCondition(DataObject data)
    {
        var condition = new AnswerCondition(data.Code("question"), data.Codes("anyOf"));
        data.Done();
        return condition;
    }

    private static NumberRange? ReadRange(DataObject? data)
    {
        if (data is null)
        {
            return null;
        }

        var range = new NumberRange(data.OptionalDecimal("from"), data.OptionalDecimal("to"));
        data.Done();
        return range;
    }

    private static AnswerOption ReadOption(DataObject data)
    {
        var option = new AnswerOption(data.Code("code"), data.Words("label"), data.Choice<AnswerMeaning>("meaning"));
        data.Done();
        return option;
    }
}
