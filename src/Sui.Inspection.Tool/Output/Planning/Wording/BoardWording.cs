using System.Globalization;
using System.Resources;
using Sui.Inspection.Text;

namespace Sui.Inspection.Tool.Output.Planning.Wording;

/// <summary>The board's own words in one language.</summary>
internal sealed class BoardWording
{
    private static readonly BoardWording English = new("en", "BoardEnglish");
    private static readonly BoardWording Welsh = new("cy", "BoardWelsh");

    private readonly ResourceManager _texts;

    private BoardWording(string language, string name)
    {
        Language = language;
        _texts = new ResourceManager("Sui.Inspection.Tool.Output.Planning.Wording." + name, typeof(BoardWording).Assembly);
    }

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>The words of a language.</summary>
    /// <param name="language"><c>cy</c> for Welsh; any other is English.</param>
    public static BoardWording In(string language) => language == "cy" ? Welsh : English;

    /// <summary>The text of a key with its places filled in; what is filled in is not itself searched for places.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => NamedPlaces.Fill(key, Text(key), values);

    /// <summary>The text for a number of things: its key ends with <c>.one</c> or <c>.other</c>, and its number is <c>n</c>.</summary>
    public string Count(string key, int number, params ReadOnlySpan<(string Name, string Value)> values) =>
        Say(key + (number == 1 ? ".one" : ".other"), [("n", Words.Number(number)), .. values]);

    /// <summary>The word for a term.</summary>
    public string Of<T>(T term)
        where T : struct, Enum => Say($"{typeof(T).Name}.{term}");

    /// <summary>What instruments ask of people themselves, such as 'Sex'; null where it is a pack's own word.</summary>
    public string? Characteristic(string name) => _texts.GetString("Characteristic." + name, CultureInfo.InvariantCulture);

    /// <summary>A list in words.</summary>
    public string List(IEnumerable<string> entries)
    {
        var all = entries.ToList();
        return all.Count <= 1 ? string.Concat(all) : Say("List", ("first", string.Join(", ", all.SkipLast(1))), ("last", all[^1]));
    }

    /// <summary>A day in words.</summary>
    public string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Text("Months").Split('|')[day.Month - 1]} {day.Year}");

    private string Text(string key) => _texts.GetString(key, CultureInfo.InvariantCulture)
        ?? throw new InvalidOperationException($"The board has no words for '{key}' in '{Language}'.");
}
