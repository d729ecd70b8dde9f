using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules.Items;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>The columns that every file of items has.</summary>
internal sealed class CommonColumns
{
    private static readonly Terms<Experience> Experiences = Terms<Experience>.All;
    private static readonly Terms<Origin> Origins = Terms<Origin>.All;

    private readonly Column _id;
    private readonly Column _source;
    private readonly Column _event;
    private readonly Column _recorded;
    private readonly Column _received;
    private readonly Column _experience;
    private readonly Column _origin;

    /// <summary>Adds the columns to a set.</summary>
    public CommonColumns(ColumnSet columns)
    {
        _id = columns.Require("id");
        _source = columns.Require("source");
        _event = columns.Require("event_date");
        _recorded = columns.Require("recorded_date");
        _received = columns.Require("received_date");
        _experience = columns.Require("experience");
        _origin = columns.Allow("origin");
    }

    /// <summary>Reads the columns of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="context">What the row may refer to.</param>
    public CommonCells Read(TableRow row, EvidenceReadContext context)
    {
        var id = row.RequiredText(_id);
        row.Id = IdRule.IsSound(id) ? id : null;
        var named = row.RequiredText(_source);
        var source = named is null ? null : context.Sources.GetValueOrDefault(named);
        var dates = ReadDates(row);
        var experience = row.RequiredTerm(_experience, Experiences);
        var origin = row.Term(_origin, Origins) ?? source?.Origin;

        // The source's own text, so that the rows of a file share one.
        return new CommonCells(
            id!, source?.Id ?? named!, dates, experience.GetValueOrDefault(), origin.GetValueOrDefault(), row.Locator);
    }

    private ItemDates ReadDates(TableRow row)
    {
        var happened = row.RequiredDate(_event);
        return row.DatesOf(happened!, row.Date(_recorded), row.Date(_received));
    }
}
