using System.Globalization;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Locators in two parts, so that many of one file, table or document are printed with its name once.</summary>
internal static class PlaceText
{
    /// <summary>Files by name and row, then records and documents by their text.</summary>
    public static IComparer<Locator> Order { get; } = Comparer<Locator>.Create((left, right) => (left, right) switch
    {
        (FileLocator one, FileLocator other) => string.CompareOrdinal(one.File, other.File) is var files and not 0 ? files : one.Row.CompareTo(other.Row),
        (FileLocator, _) => -1,
        (_, FileLocator) => 1,
        _ => string.CompareOrdinal(left.ToString(), right.ToString()),
    });

    /// <summary>What several locators share, with the sign that divides it from the rest.</summary>
    public static string Group(Locator locator) => locator switch
    {
        FileLocator file => file.File + ":",
        RecordLocator record => $"{record.System}/{record.Table}/",
        DocumentLocator { Page: null, Time: null } whole => whole.Document,
        DocumentLocator part => part.Document + ", ",
        _ => string.Empty,
    };

    /// <summary>What is a locator's own: row, key, page or time; empty for a whole document.</summary>
    public static string Position(Locator locator) => locator switch
    {
        FileLocator file => file.Row.ToString(CultureInfo.InvariantCulture),
        _ => locator.ToString()[Group(locator).Length..],
    };
}
