using System.Globalization;
using System.Resources;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Wording;

/// <summary>The words that forms add to an instrument's own, in one language.</summary>
internal sealed class FormWording
{
    private static readonly SortedDictionary<string, FormWording> Known = new(StringComparer.Ordinal)
    {
        ["cy"] = new FormWording("cy", "FormWelsh"),
        ["en"] = new FormWording("en", "FormEnglish"),
    };

    private readonly ResourceManager _texts;

    private FormWording(string language, string name)
    {
        Language = language;
        _texts = new ResourceManager("Sui.Inspection.Forms.Wording." + name, typeof(FormWording).Assembly);
    }

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>The words of a language: <c>en-GB</c> is written in <c>en</c>.</summary>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    public static FormWording In(string language) => Find(language)
        ?? throw new NotSupportedException($"No form can be written in the language '{language}'. Known languages: {string.Join(", ", Known.Keys)}.");

    /// <summary>The words of a language, or English where it is not known.</summary>
    public static FormWording InOrEnglish(string language) => Find(language) ?? Known["en"];

    /// <summary>The text of a key with its places filled in; what is filled in is not itself searched for places.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => NamedPlaces.Fill(key, Text(key), values);

    /// <summary>Answers as a choice in quotation marks: “Yes” or “Partly”.</summary>
    public string Either(IReadOnlyList<AnswerOption> answers)
    {
        var quoted = answers.Select(answer => Say("Quoted", ("text", answer.Label.In(Language).Trim()))).ToList();
        return quoted.Count == 1
            ? quoted[0]
            : Say("Or", ("first", string.Join(", ", quoted.SkipLast(1))), ("last", quoted[^1]));
    }

    /// <summary>When a question is asked, in a sentence.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="number">The number of its gate.</param>
    public string Condition(FormCondition condition, int number) => Say(
        condition.Excludes ? "LeaveOut" : "OnlyIf", ("answers", Either(condition.Answers)), ("number", Figure(number)));

    /// <summary>Where to go on, in a sentence.</summary>
    public string Skip(FormSkip skip) => skip.Target is { } target
        ? Say("Skip", ("answers", Either(skip.Answers)), ("number", Figure(target)))
        : Say("Skip.End", ("answers", Either(skip.Answers)));

    /// <summary>How a question is answered, in a sentence or two.</summary>
    public string HowTo(Question question) => question.Scale switch
    {
        AnswerScale.MultipleChoice => Say("TickAll"),
        AnswerScale.Number => Number(question.Range),
        AnswerScale.Date => Say("Date"),
        AnswerScale.Text => Say("Text"),
        _ => Say("TickOne"),
    };

    /// <summary>Which number is asked for, in a sentence.</summary>
    public string Number(NumberRange? range) => range switch
    {
        { From: { } from, To: { } to } => Say("Number.Between", ("from", Figure(from)), ("to", Figure(to))),
        { From: { } from } => Say("Number.AtLeast", ("from", Figure(from))),
        { To: { } to } => Say("Number.AtMost", ("to", Figure(to))),
        _ => Say("Number"),
    };

    private static FormWording? Find(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Known.Values.FirstOrDefault(known => LanguageTags.Same(known.Language, language));
    }

    private static string Figure(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private string Text(string key) => _texts.GetString(key, CultureInfo.InvariantCulture)
        ?? throw new InvalidOperationException($"Forms have no words for '{key}' in '{Language}'.");
}
