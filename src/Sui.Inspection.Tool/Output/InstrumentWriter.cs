using System.Text.Json;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Tool.Output;

/// <summary>Writes an instrument in its own format, <c>sui-instrument/1</c>, leaving out what is as it is when left out.</summary>
internal static class InstrumentWriter
{
    /// <summary>Writes the members of the instrument's object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="instrument">The instrument.</param>
    public static void Members(Utf8JsonWriter writer, Instrument instrument)
    {
        writer.WriteString("format", "sui-instrument/1");
        writer.WriteString("id", instrument.Identity.Id);
        writer.WriteNumber("version", instrument.Identity.Version);
        Words(writer, "title", instrument.Title);
        Words(writer, "introduction", instrument.Introduction);
        writer.WriteString("kind", instrument.Kind.ToString());
        Text(writer, "tookPartQuestion", instrument.TookPartQuestion);
        writer.Objects("questions", instrument.Questions, question => Question(writer, question));
    }

    /// <summary>Writes a text by language; nothing for null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="words">The text.</param>
    public static void Words(Utf8JsonWriter writer, string name, LocalisedText? words)
    {
        if (words is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (language, text) in words.Texts)
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter writer, Question question)
    {
        writer.WriteString("id", question.Id);
        Words(writer, "text", question.Text);
        Words(writer, "hint", question.Hint);
        if (question.Scale != (question.Options.Count > 0 ? AnswerScale.SingleChoice : AnswerScale.Text))
        {
            writer.WriteString("scale", question.Scale.ToString());
        }

        Flag(writer, "required", question.Required);
        List(writer, "relevance", question.Relevance, Condition);
        List(writer, "criteria", question.Criteria, (inner, id) => inner.WriteStringValue(id));
        Text(writer, "askedOf", question.AskedOf == AskedOf.Everyone ? null : question.AskedOf.ToString());
        Flag(writer, "asksKnowledge", question.AsksKnowledge);
        List(writer, "options", question.Options, Option);
        Range(writer, "range", question.Range);
        Range(writer, "favourable", question.Favourable);
        Text(writer, "characteristic", question.Characteristic);
        Text(writer, "consent", question.Consent?.ToString());
        writer.WriteNumber("seconds", question.Seconds);
    }

    private static void Condition(Utf8JsonWriter writer, AnswerCondition condition)
    {
        writer.WriteStartObject();
        writer.WriteString("question", condition.QuestionId);
        writer.Strings("anyOf", condition.AnyOf);
        writer.WriteEndObject();
    }

    private static void Option(Utf8JsonWriter writer, AnswerOption option)
    {
        writer.WriteStartObject();
        writer.WriteString("code", option.Code);
        Words(writer, "label", option.Label);
        writer.WriteString("meaning", option.Meaning.ToString());
        writer.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter writer, string name, NumberRange? range)
    {
        if (range is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        if (range.From is { } from)
        {
            writer.WriteNumber("from", from);
        }

        if (range.To is { } to)
        {
            writer.WriteNumber("to", to);
        }

        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void Flag(Utf8JsonWriter writer, string name, bool flag)
    {
        if (flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }
}
