using System.Globalization;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>The lists that cells are chosen from, each a column of one hidden sheet; equal lists are one.</summary>
/// <param name="sheet">The sheet's name.</param>
/// <param name="first">How many lists the sheet has already.</param>
internal sealed class ChoiceLists(string sheet, int first = 0)
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _lists = [];

    /// <summary>The name of a list.</summary>
    /// <param name="words">What can be chosen, at least one.</param>
    public string Of(IReadOnlyList<string> words)
    {
        if (_known.TryAdd(string.Join('\n', words), _lists.Count))
        {
            _lists.Add(words);
        }

        return Name(_known[string.Join('\n', words)]);
    }

    /// <summary>The lists, in the order of their columns.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists => _lists;

    /// <summary>The names of all lists.</summary>
    public IReadOnlyList<BookName> Names() =>
    [
        .. _lists.Select((list, index) => new BookName(Name(index), string.Create(
            CultureInfo.InvariantCulture, $"'{sheet}'!${CellReferences.Letters(first + index)}$1:${CellReferences.Letters(first + index)}${list.Count}"))),
    ];

    /// <summary>The sheet that holds them.</summary>
    public BookSheet Sheet() => new(
        sheet, [.. _lists.Select(_ => new BookColumn(string.Empty, 24))],
        Enumerable.Range(0, _lists.Select(list => list.Count).DefaultIfEmpty().Max()).Select(
            row => (IReadOnlyList<BookCell>)[.. _lists.Select(list => row < list.Count ? BookCell.Of(list[row]) : BookCell.Blank)]))
    {
        Hidden = true,
    };

    private string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"sui_list_{first + index + 1}");
}
