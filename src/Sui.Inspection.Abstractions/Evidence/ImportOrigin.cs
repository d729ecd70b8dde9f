namespace Sui.Inspection.Evidence;

/// <summary>Where an item stood in the file that it was imported from.</summary>
/// <param name="File">The file's name, without folders.</param>
/// <param name="Sheet">The sheet's name; null for a file without sheets.</param>
/// <param name="Row">The row's number as a spreadsheet shows it, from 1.</param>
/// <param name="Columns">Question id to the name of the column that its answer stood in, or of its first one where options have columns
/// of their own; shared by all items of a file, empty when not known.</param>
public sealed record ImportOrigin(string File, string? Sheet, int Row, IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>What stands in <see cref="EarlierSha256"/> where the earlier file's hash is not known.</summary>
    public const string Unknown = "unknown";

    // Enough to tell two exports apart, and short enough to be read out.
    private const int ShownDigits = 8;

    /// <summary>Of a row that stayed as an earlier export has it, although a later one was imported that does not hold it so: the SHA-256 of that earlier file, as
    /// 64 hexadecimal digits, or <see cref="Unknown"/>. Null for a row of the file that was imported last.</summary>
    public string? EarlierSha256 { get; init; }

    /// <summary>The origin as <c>file:row</c>, or <c>file:sheet:row</c>; of an earlier file, with its hash, since the file that has the name now holds another row there.</summary>
    public override string ToString()
    {
        var place = $"{File}:{(Sheet is null ? string.Empty : Sheet + ":")}{Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return EarlierSha256 switch
        {
            null => place,
            Unknown => place + " as imported earlier, not in the file imported last",
            { Length: > ShownDigits } sha => $"{place} as imported earlier (SHA-256 {sha[..ShownDigits]}…), not so in the file imported last",
            var sha => $"{place} as imported earlier (SHA-256 {sha}), not so in the file imported last",
        };
    }
}
