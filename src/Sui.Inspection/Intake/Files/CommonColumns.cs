using Sui.Inspection.Evidence;
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

    /// <summary>The column of the event's date.</summary>
    public Column Event => _event;

    /// <summary>Reads the columns of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="context">What the row may refer to.</param>
    /// <param name="kind">The kind that the source must be of; null for any.</param>
    public CommonCells Read(TableRow row, EvidenceReadContext context, SourceKind? kind)
    {
        row.Id = row.RequiredId(_id);
        var source = ReadSource(row, context, kind);
        var dates = ReadDates(row, context);
        var experience = row.RequiredTerm(_experience, Experiences);
        var origin = row.Term(_origin, Origins) ?? source?.Origin;
        return new CommonCells(row.Id!, source?.Id!, dates!, experience.GetValueOrDefault(), origin.GetValueOrDefault(),
            row.Locator);
    }

    private EvidenceSource? ReadSource(TableRow row, EvidenceReadContext context, SourceKind? kind)
    {
        if (row.RequiredText(_source) is not { } id)
        {
            return null;
        }

        if (!context.Sources.TryGetValue(id, out var source))
        {
            row.Error(
                IntakeCodes.SourceUnknown, _source, "The source is not one of the pack's.", Wording.OneOf(context.Sources.Keys),
                "Correct the source's id, or add the source to pack.json.");
            return null;
        }

        if (kind is { } expected && source.Kind != expected)
        {
            row.Error(
                IntakeCodes.SourceKindMismatch, _source, $"The source is of the kind {source.Kind}.",
                $"A source of the kind {expected}.",
                "Name another source, or correct the source's kind in pack.json.");
        }

        return source;
    }

    private ItemDates? ReadDates(TableRow row, EvidenceReadContext context)
    {
        var happened = row.RequiredDate(_event);
        var recorded = row.Date(_recorded);
        var received = row.Date(_received);
        var days = new Period(
            context.Period.From, context.Period.To > context.Fieldwork.To ? context.Period.To : context.Fieldwork.To);
        if (happened is not null && !days.Overlaps(happened))
        {
            row.Error(
                IntakeCodes.EventOutsidePeriod, _event, "The event lies outside the period that evidence may come from.",
                $"A date from {EvidenceDate.On(days.From)} to {EvidenceDate.On(days.To)}.",
                "Correct the date, or leave the row out.");
        }

        row.NotBefore(_recorded, recorded, happened, "event_date");
        row.NotBefore(_received, received, happened, "event_date");
        row.NotBefore(_received, received, recorded, "recorded_date");
        return happened is null ? null : row.DatesOf(happened, recorded, received);
    }
}
