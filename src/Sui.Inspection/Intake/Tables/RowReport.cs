using Sui.Inspection.Evidence.Rules;

namespace Sui.Inspection.Intake.Tables;

/// <summary>Reports problems of the row that a table stands at, at the columns of the properties.</summary>
/// <param name="row">The row.</param>
/// <param name="columns">The columns that the file may have.</param>
internal sealed class RowReport(TableRow row, ColumnSet columns) : RuleReport
{
    /// <inheritdoc/>
    public override bool Knows(Member member) => !row.HasUnread || columns.Find(member.Column) is not { } column || row.IsRead(column);

    /// <inheritdoc/>
    public override bool HoldsUnread(Member member) =>
        row.HasUnread && columns.Find(member.Column) is { } column && !row.IsRead(column) && row.Text(column) is not null;

    /// <inheritdoc/>
    public override void Error(string code, Member member, string message, string expected, string action, Member? instead = null) =>
        row.Break(code, ColumnOf(member, instead), message, expected, action);

    /// <inheritdoc/>
    public override void Warning(string code, Member member, string message, string expected, string action) =>
        row.Warning(code, ColumnOf(member, null), message, expected, action);

    private Column ColumnOf(Member member, Member? instead)
    {
        var column = columns.Find(member.Column)!;
        return instead is null || row.Has(column) ? column : columns.Find(instead.Column)!;
    }
}
