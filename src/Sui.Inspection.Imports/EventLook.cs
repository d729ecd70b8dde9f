using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// Chooses the event of a study that asks people more than once, such as those of REDCap: the rows of one record are one person. Where one event alone
/// holds answers, it is that one; where several do, somebody has to say which.
/// </summary>
/// <param name="request">What was asked for.</param>
/// <param name="plan">Which column says what.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class EventLook(ImportRequest request, ImportPlan plan, ProblemList problems)
{
    private const string Between = " / ";

    private readonly Dictionary<string, Found> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, string> _ids = [];
    private bool _repeats;

    /// <summary>The name of the event that the row in hand belongs to.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="plan">Which column says what.</param>
    public static string NameOf(ITabularReader reader, ImportPlan plan) =>
        string.Join(Between, plan.Events.Select(column => reader.Text(column.Place).Trim()).Where(part => part.Length > 0));

    /// <summary>The setup with the event whose answers are taken, after a run through the rows; the same, after problems, where there is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="setup">Its setup.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    public static ImportSetup Choose(ImportFile file, ImportSetup setup, ImportRequest request, ProblemList problems, CancellationToken cancellationToken) =>
        Find(file, setup, request, problems, cancellationToken).Setup;

    /// <summary>The same, and the events that were found.</summary>
    /// <param name="file">The file.</param>
    /// <param name="setup">Its setup.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    public static (ImportSetup Setup, IReadOnlyList<ImportEvent> Events) Find(
        ImportFile file, ImportSetup setup, ImportRequest request, ProblemList problems, CancellationToken cancellationToken)
    {
        var look = new EventLook(request, setup.Plan, problems);
        using var reader = setup.Plan.Events.Length == 0 ? null : file.Open(new ProblemList(file.Name, 1));
        if (reader is not null && setup.Skip(reader))
        {
            look.Read(reader, cancellationToken);
        }

        return (
            look.Chosen() is { } name ? setup with { Plan = setup.Plan with { Event = name } } : setup,
            [.. look._events.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new ImportEvent(one.Key, one.Value.Rows, one.Value.Answered))]);
    }

    private void Read(ITabularReader reader, CancellationToken cancellationToken)
    {
        var rows = new RowReader(plan);
        var row = rows.NewRow();
        var hash = SipHash.Draw();
        var place = plan.ResponseId >= 0 ? plan.ResponseId : plan.Person;
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = NameOf(reader, plan);
            var found = _events.GetValueOrDefault(name) ?? (_events[name] = new Found());
            rows.ReadStanding(reader, row);
            rows.ReadAnswers(reader, row);
            found.Rows++;
            found.Answered += row.HasGiven ? 1 : 0;
            var id = place < 0 ? [] : IdCells.Plain(reader.Utf8(place));
            if (!id.IsEmpty && !_ids.TryAdd(hash.Of(id), name))
            {
                _repeats |= _ids[hash.Of(id)] != name;
            }
        }
    }

    private string? Chosen()
    {
        var location = new ProblemLocation(problems.File, Column: plan.Events.Length == 0 ? null : ColumnNames.Of(plan.Events[0].Mapping.Column));
        if (request.Event is { } wanted)
        {
            var named = Named(wanted);
            if (named.Count != 1)
            {
                problems.Error(
                    named.Count == 0 ? ImportCodes.EventUnknown : ImportCodes.SeveralEvents, location,
                    plan.Events.Length == 0 ? "--event names an event, and no column of the export says to which event a row belongs."
                        : named.Count == 0 ? "--event names an event that the export does not have." : "--event names several events of the export.",
                    plan.Events.Length == 0 ? "A column of events." : OneOf(named.Count == 0 ? _events.Keys : named),
                    plan.Events.Length == 0 ? "Leave --event out, or say which column it is with --map-column \"HEADER=Event\"." : "Name one of these with --event.");
                return null;
            }

            Tell(named[0], location);
            return named[0];
        }

        var answered = _events.Where(one => one.Value.Answered > 0).Select(one => one.Key).ToList();
        if (!_repeats || answered.Count == 0)
        {
            return null;
        }

        if (answered.Count == 1)
        {
            Tell(answered[0], location);
            return answered[0];
        }

        problems.Error(
            ImportCodes.SeveralEvents, location,
            $"The same ids stand in several events, and {Wording.Count(answered.Count, "event")} hold answers to the instrument: people would count more than once.",
            OneOf(answered),
            "Name the one whose answers are taken with --event; what people answered in the others is then left out. Or export that event alone.");
        return null;
    }

    private void Tell(string name, ProblemLocation location)
    {
        var others = _events.Where(one => one.Key != name).ToList();
        if (others.Count > 0)
        {
            var rows = others.Sum(one => one.Value.Rows);
            problems.Warning(
                ImportCodes.EventsSetAside, location,
                $"The answers of the event '{name}' are taken; {Wording.Count(rows, "row")} of {Wording.Count(others.Count, "other event")} "
                    + $"{(rows == 1 ? "was" : "were")} set aside.",
                "One row for each person.", "Look whether it is the right one; --event names another.");
        }
    }

    private List<string> Named(string wanted)
    {
        var folded = TextFold.Fold(wanted);
        var whole = _events.Keys.Where(name => TextFold.Fold(name) == folded).ToList();
        var parts = whole.Count > 0 ? whole : [.. _events.Keys.Where(name => name.Split(Between).Any(part => TextFold.Fold(part) == folded))];
        return parts.Count > 1 && parts.Where(name => _events[name].Answered > 0).ToList() is { Count: 1 } only ? only : parts;
    }

    private string OneOf(IEnumerable<string> names) => Wording.OneOf(names.Take(20)
        .Select(name => $"'{(name.Length == 0 ? "(none)" : name)}' (answers in {Wording.Count(_events[name].Answered, "row")})"));

    private sealed class Found
    {
        public int Rows { get; set; }

        public int Answered { get; set; }
    }
}
