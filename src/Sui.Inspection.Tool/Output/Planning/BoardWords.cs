using Sui.Inspection.Text;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Planning.Wording;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>How a board is put into words.</summary>
/// <param name="Limits">How much of it is shown.</param>
/// <param name="Wording">Its own words.</param>
/// <param name="PackLanguage">The tag of the language of the pack's words.</param>
internal sealed record BoardWords(BoardLimits Limits, BoardWording Wording, string PackLanguage)
{
    /// <summary>A text of the pack, marked with its language where that is not the page's.</summary>
    public PageCell InPack(string text) =>
        new(PrintableText.Clean(text, Limits.Characters), PackLanguage == Wording.Language ? null : PackLanguage);

    /// <summary>What divides people: in the page's words where instruments ask it, otherwise in the pack's.</summary>
    public PageCell Characteristic(string name) => Wording.Characteristic(name) is { } known ? new PageCell(known) : InPack(name);

    /// <summary>A text of the rubric or of an instrument.</summary>
    public string Of(LocalisedText text) => text.In(Wording.Language);

    /// <summary>A table, its columns by their keys.</summary>
    public PageTable Table(IEnumerable<string> columns, IReadOnlyList<IReadOnlyList<PageCell>> rows) =>
        new([.. columns.Select(column => Wording.Say("Column." + column))], rows);

    /// <summary>A paragraph that says how many rows are left out; none where all are shown.</summary>
    public IReadOnlyList<PageCell> More(int all, int shown) => all > shown ? [Wording.Say("More", ("n", Words.Number(all - shown)))] : [];
}
