using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Tables;

/// <summary>What reading one file gave, with what the rules across files need.</summary>
internal sealed class TableReading : ItemGroup
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly bool _columns;
    private readonly bool _meetings;

    /// <summary>Makes an empty reading.</summary>
    /// <param name="problems">The problems of the file.</param>
    /// <param name="columns">Whether the file has the columns of its kind: a plug-in's need not.</param>
    /// <param name="meetings">Whether it is a file of meetings.</param>
    public TableReading(ProblemList problems, bool columns = true, bool meetings = false)
        : base(problems)
    {
        _columns = columns;
        _meetings = meetings;
    }

    /// <inheritdoc/>
    public override bool HoldsMeetings => _meetings;

    /// <inheritdoc/>
    public override string ItemWord => "row";

    /// <summary>Notes where the columns of the file stand.</summary>
    public void NotePlaces(ColumnSet columns, Header header)
    {
        foreach (var column in columns.Columns)
        {
            _places[column.Name] = header.Places[column.Ordinal];
        }
    }

    /// <inheritdoc/>
    public override ProblemLocation Whole(Member member) => new(Problems.File, Column: member.Column);

    /// <inheritdoc/>
    protected override void Add(
        ProblemSeverity severity, string code, Locator? locator, string id, object? owner, Member member, string message, string expected, string action)
    {
        var location = ItemPlace.Of(locator, owner?.GetType().Name ?? "Item", id, _columns || locator is not FileLocator ? member : null);
        Problems.Add(
            new Problem
            {
                Code = code,
                Severity = severity,
                Location = location,
                Message = message,
                Expected = expected,
                Action = action,
            }, location.Row ?? 0, _places.GetValueOrDefault(member.Column, -1));
    }
}
