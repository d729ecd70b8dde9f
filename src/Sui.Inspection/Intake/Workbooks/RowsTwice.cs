namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Rows that stand twice: those of <paramref name="Row"/> on are those of <paramref name="Former"/> on, cell for cell beside the id.</summary>
/// <param name="Row">The first of the rows that are too many.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Former">The first of the rows that they repeat.</param>
/// <param name="FormerLast">The last of these.</param>
/// <param name="IsSure">Whether nothing but pasting explains it: such rows are left out.</param>
internal sealed record RowsTwice(SeenRow Row, SeenRow Last, SeenRow Former, SeenRow FormerLast, bool IsSure)
{
    /// <summary>Whether the rows name other people than those that they repeat, or nobody, and are the same in all else.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>Whether each row names the person whom the row that it repeats names: the rule about people who answered twice says so.</summary>
    public bool IsOfOnePerson { get; init; }

    /// <summary>Whether a row is one of those that are too many.</summary>
    public bool Holds(SeenRow row) => row.Sheet == Row.Sheet && row.Number >= Row.Number && row.Number <= Last.Number;
}
