using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>What purging does to which row.</summary>
internal sealed class PurgePlan
{
    private readonly List<(HeldRow Row, IReadOnlyList<string>? Cells)> _changes = [];
    private readonly List<CasePurgeCount> _counts = [];

    private PurgePlan()
    {
    }

    /// <summary>The rows, and what is left of each; null for nothing.</summary>
    public IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells)> Changes => _changes;

    /// <summary>How much, by kind.</summary>
    public IReadOnlyList<CasePurgeCount> Counts => _counts;

    /// <summary>Plans a purge.</summary>
    /// <param name="rows">The rows of the case.</param>
    /// <param name="kept">How many days the case keeps kinds.</param>
    /// <param name="request">What is purged.</param>
    /// <param name="today">The day by the host's clock.</param>
    /// <param name="inspection">What knows the instruments.</param>
    /// <param name="random">Where new pseudonyms come from.</param>
    public static PurgePlan Of(
        IReadOnlyList<HeldRow> rows, IReadOnlyDictionary<string, int> kept, CasePurgeRequest request, DateOnly today, ISuiInspection inspection, RandomNumberGenerator random)
    {
        var plan = new PurgePlan();
        var old = new HashSet<string>(StringComparer.Ordinal);
        var rules = RetentionRule.Shipped.Values.Where(rule => request.Kinds.Count == 0 || request.Kinds.Contains(rule.Kind, StringComparer.Ordinal)).ToList();
        foreach (var rule in rules)
        {
            var before = Before(rule, kept, request, today);
            old.UnionWith(rows.Where(row => row.Kind == rule.Kind && row.Day < before).Select(row => row.Item.Id));
        }

        // One person stays one: a pseudonym that goes, goes from every row, to the same new one.
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => old.Contains(row.Item.Id) && row.Item.State == CaseItemState.Held))
        {
            foreach (var person in Pseudonyms(row))
            {
                if (!IsNew(person))
                {
                    links.TryAdd(person, Token(random));
                }
            }
        }

        foreach (var rule in rules)
        {
            plan.Add(rule, Before(rule, kept, request, today), [.. rows.Where(row => row.Kind == rule.Kind)], old, links, inspection);
        }

        foreach (var rule in RetentionRule.Shipped.Values.Except(rules))
        {
            plan.Relink(rule, [.. rows.Where(row => row.Kind == rule.Kind)], links);
        }

        return plan;
    }

    /// <summary>The problem of kinds that are not known; null for none.</summary>
    public static Problem? Unknown(string path, IEnumerable<string> kinds, IReadOnlyDictionary<string, int> given) =>
        kinds.Concat(given.Keys).All(RetentionRule.Shipped.ContainsKey) && given.Values.All(days => days is >= 0 and <= RetentionDays.Most) ? null : CaseProblems.Error(
            CaseCodes.PurgeUnknownKind, CaseProblems.Of(path), "A kind is not known, or its days are below 0 or above 36,525.",
            $"One of {string.Join(", ", RetentionRule.Shipped.Keys)}; days from 0 to 36,525.", "Correct it.");

    private static DateOnly Before(RetentionRule rule, IReadOnlyDictionary<string, int> kept, CasePurgeRequest request, DateOnly today) =>
        request.Before ?? today.AddDays(-Math.Min(request.Days.GetValueOrDefault(rule.Kind, kept.GetValueOrDefault(rule.Kind, rule.Days)), today.DayNumber));

    private void Add(
        RetentionRule rule, DateOnly before, IReadOnlyList<HeldRow> rows, HashSet<string> old, IReadOnlyDictionary<string, string> links, ISuiInspection inspection)
    {
        var (reduced, erased) = (0, 0);
        foreach (var row in rows.Where(row => old.Contains(row.Item.Id)))
        {
            if (row.Item.State == CaseItemState.Withdrawn || rule.Kind == RetentionRule.Attachments)
            {
                _changes.Add((row, null));
                erased++;
                continue;
            }

            var cells = Reduced(rule, row, links, inspection);
            if (!cells.SequenceEqual(row.Cells, StringComparer.Ordinal))
            {
                _changes.Add((row, cells));
                reduced++;
            }
        }

        var relinked = Relinked(rule, [.. rows.Where(row => !old.Contains(row.Item.Id))], links);
        _counts.Add(new CasePurgeCount(rule.Kind, before, reduced, erased, relinked));
    }

    /// <summary>What is left of a row that is old.</summary>
    public static IReadOnlyList<string> Reduced(RetentionRule rule, HeldRow row, IReadOnlyDictionary<string, string> links, ISuiInspection inspection)
    {
        var free = FreeText(rule, row, inspection);
        return row.With((column, cell) => free.Contains(column) ? string.Empty
            : rule.Words.Contains(column) ? RetentionRule.Erased
            : rule.Pseudonyms.Contains(column) ? links.GetValueOrDefault(cell, cell)
            : rule.Set.TryGetValue(column, out var values) ? values.GetValueOrDefault(cell, cell) : cell);
    }

    private void Relink(RetentionRule rule, IReadOnlyList<HeldRow> rows, IReadOnlyDictionary<string, string> links)
    {
        if (Relinked(rule, rows, links) is > 0 and var relinked)
        {
            _counts.Add(new CasePurgeCount(rule.Kind, default, 0, 0, relinked));
        }
    }

    private int Relinked(RetentionRule rule, IReadOnlyList<HeldRow> rows, IReadOnlyDictionary<string, string> links)
    {
        var relinked = 0;
        foreach (var row in rows.Where(row => row.Item.State == CaseItemState.Held && Pseudonyms(row).Any(links.ContainsKey)))
        {
            _changes.Add((row, row.With((column, cell) => rule.Pseudonyms.Contains(column) ? links.GetValueOrDefault(cell, cell) : cell)));
            relinked++;
        }

        return relinked;
    }

    private static IEnumerable<string> Pseudonyms(HeldRow row) => row.Kind is { } kind && RetentionRule.Shipped.TryGetValue(kind, out var rule)
        ? rule.Pseudonyms.Select(row.Cell).OfType<string>() : [];

    /// <summary>The words that go, as they may be quoted elsewhere.</summary>
    public Quotation Words(ISuiInspection inspection) => new(
        new HashSet<string>(), _changes.SelectMany(change => change.Row.Kind is { } kind && RetentionRule.Shipped.TryGetValue(kind, out var rule)
            ? Said(rule, change.Row, inspection).Where(column => change.Cells is not { } cells || (change.Row with { Cells = cells }).Cell(column) != change.Row.Cell(column))
                .Select(change.Row.Cell).OfType<string>() : []));

    /// <summary>The columns of a row that hold what somebody said or wrote; who they are called stands in many a text.</summary>
    public static IEnumerable<string> Said(RetentionRule rule, HeldRow row, ISuiInspection inspection) =>
        rule.Words.Where(column => column != Role).Concat(FreeText(rule, row, inspection));

    /// <summary>The columns of answers in people's own words.</summary>
    public static HashSet<string> FreeText(RetentionRule rule, HeldRow row, ISuiInspection inspection) =>
        rule.FreeText && row.Instrument is { } version && inspection.Instruments.Find(version.Id, version.Version) is { } instrument
            ? instrument.Questions.Where(question => question.Scale == AnswerScale.Text).Select(question => question.Id).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : [];

    private const string Role = "role";

    // Letters alone, so that it looks like no number of anybody.
    private const string Mark = "purged-";

    /// <summary>Whether a pseudonym is one that a purge made.</summary>
    public static bool IsNew(string pseudonym) => pseudonym.StartsWith(Mark, StringComparison.Ordinal);

    private static string Token(RandomNumberGenerator random)
    {
        const int Letters = 16;
        var bytes = new byte[Letters];
        random.GetBytes(bytes);
        return Mark + string.Concat(bytes.Select(value => (char)('a' + (value % 26))));
    }
}
