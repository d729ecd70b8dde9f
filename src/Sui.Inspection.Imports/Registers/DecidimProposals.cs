using System.Globalization;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Writing;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Registers;

/// <summary>Makes a register from the proposals that Decidim exports. What Decidim does not say is left blank.</summary>
internal sealed class DecidimProposals
{
    private const int LongestSummary = 600;

    private static readonly string[] Header =
        ["id", "source", "event_date", "recorded_date", "received_date", "experience", "raised_by", "summary", "in_register", "decision",
            "answered_on", "decider", "reason"];

    private readonly ProposalImport _request;
    private readonly ProblemList _problems;
    private readonly DecidimColumns _columns;
    private readonly DecidimStates _states;
    private readonly DateCells _dates;
    private readonly QuoteCleaner _cleaner;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<ProposalDecision, int> _kept = [];
    private readonly SortedDictionary<ProposalLeftOutReason, List<int>> _leftOut = [];
    private readonly Dictionary<string, ProposalLeftOutReason> _leftOutIds = new(StringComparer.Ordinal);
    private readonly bool _isWorkbook;
    private int _read;
    private int _undecided;
    private int _otherLanguage;
    private int _masked;

    private DecidimProposals(ProposalImport request, ProblemList problems, DecidimColumns columns, ImportCulture? culture, bool isWorkbook)
    {
        _request = request;
        _problems = problems;
        _columns = columns;
        _isWorkbook = isWorkbook;
        _states = new DecidimStates(request.States);
        _dates = new DateCells(culture, request.Latest);
        _cleaner = new QuoteCleaner(new TextMasker(new TextScanner(new NameList(request.Names))));
    }

    /// <summary>Whether a file holds proposals of Decidim.</summary>
    public static bool Are(ITabularFile file) => ColumnsOf(file) is not null;

    /// <summary>Makes the register.</summary>
    /// <param name="file">The file, before its first sheet.</param>
    /// <param name="request">How.</param>
    /// <param name="problems">Where problems go.</param>
    public static ImportedProposals Read(ITabularFile file, ProposalImport request, ProblemList problems)
    {
        var culture = SetupMaker.CultureOf(request.Culture, problems);
        if (request.Culture is not null && culture is null)
        {
            return new ImportedProposals { Problems = problems.ToProblems() };
        }

        if (ColumnsOf(file) is not { } columns)
        {
            problems.Error(
                ImportCodes.NoProposals, new ProblemLocation(problems.File), "The file holds no proposals that are known.",
                "Columns id, title, body, state and published_at, as Decidim exports proposals.", "Check that the right file was given.");
            return new ImportedProposals { Problems = problems.ToProblems() };
        }

        return new DecidimProposals(request, problems, columns, culture, file.Description.IsWorkbook).Read(file);
    }

    private static DecidimColumns? ColumnsOf(ITabularFile file) =>
        file.NextSheet() && file.Read() && new DecidimColumns(file) is { AreProposals: true } columns ? columns : null;

    private ImportedProposals Read(ITabularFile file)
    {
        using var memory = new MemoryStream();
        using (var output = new CsvOutput(memory))
        {
            Write(output, Header);
            while (file.Read())
            {
                _read++;
                if (RowOf(file) is { } row)
                {
                    Write(output, row);
                }
            }

            ResponseImporter.Formulas(output.Formulas, _problems);
        }

        Report();
        return new ImportedProposals
        {
            Read = _read,
            Kept = _kept,
            LeftOut = [.. _leftOut.Select(one => new ProposalsLeftOut(one.Key, one.Value))],
            LeftOutIds = _leftOutIds,
            File = memory.ToArray(),
            Problems = _problems.ToProblems(),
        };
    }

    private string[]? RowOf(ITabularFile file)
    {
        if (!_isWorkbook && file.Cells != _columns.Count)
        {
            return Wrong(
                file, ImportCodes.RowWidth, null,
                $"The row has {Wording.Count(file.Cells, "cell")} below {Wording.Count(_columns.Count, "header")}; it was not read.",
                "As many cells as headers.", "Look for a separator in a text without quotation marks; mend the row, or export again.");
        }

        var id = _columns.Cell(file, "id");
        if (id.Length is 0 or > 40 || id.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return Wrong(
                file, ImportCodes.ProposalNumber, "id", "The proposal has no number by which it is known again.", "A whole number.",
                "Export again, and do not open the file in a spreadsheet.");
        }

        if (!_ids.Add(id))
        {
            return LeaveOut(file, ProposalLeftOutReason.Repeat);
        }

        if (_columns.Says(file, "hidden_at", "hidden", "moderated", "moderation/hidden_at"))
        {
            return LeaveOut(file, id, ProposalLeftOutReason.Hidden);
        }

        if (_columns.Says(file, "is_amend"))
        {
            return LeaveOut(file, id, ProposalLeftOutReason.Amendment);
        }

        if (_columns.Says(file, "withdrawn", "withdrawn_at"))
        {
            return LeaveOut(file, id, ProposalLeftOutReason.Withdrawn);
        }

        if (!_states.TryFind(_columns.Cell(file, "state"), out var decision))
        {
            return Wrong(
                file, ImportCodes.ProposalState, "state", "The state is none of Decidim's own; nobody has said what it means.",
                "One of: accepted, rejected, evaluating, withdrawn, not_answered.",
                "Say what it means with --map \"STATE=MEANING\", the meaning one of accepted, adapted, declined, pending, withdrawn.");
        }

        return decision is { } decided ? RowOf(file, id, decided) : LeaveOut(file, id, ProposalLeftOutReason.Withdrawn);
    }

    private string[]? RowOf(ITabularFile file, string id, ProposalDecision decision)
    {
        var raised = Day(file, "published_at", out var unread) ?? (unread ? null : Day(file, "created_at", out unread));
        var answered = decision == ProposalDecision.Pending || unread ? null : Day(file, "answered_at", out unread);
        if (unread || raised is null)
        {
            return Wrong(
                file, ImportCodes.DayNotUnderstood, unread && raised is not null ? "answered_at" : "published_at",
                unread ? "The date is not understood." : "Nothing says when the proposal was raised.", _dates.Allowed,
                "Name the culture that the file was exported in, with --culture, or export again.");
        }

        if (raised is { } on && _dates.IsToCome(on))
        {
            return ToCome(file, "published_at");
        }

        if (answered is { } at && (_dates.IsToCome(at) || at < raised))
        {
            return _dates.IsToCome(at) ? ToCome(file, "answered_at") : Wrong(
                file, ImportCodes.AnsweredBeforeRaised, "answered_at", "The proposal was answered before it was raised.", "A day on which it was there.",
                "Correct the dates on the platform and export again, or look at the order of day and month (--culture).");
        }

        var isOther = false;
        var title = _columns.Text(file, "title", _request.Language, ref isOther);
        var body = _columns.Text(file, "body", _request.Language, ref isOther);
        if (title.Length + body.Length == 0)
        {
            return Wrong(
                file, ImportCodes.ProposalWords, "title", "The proposal has neither a title nor a body.", "A text.", "Export again, with all languages.");
        }

        _undecided += decision != ProposalDecision.Pending && _request.Decider is null ? 1 : 0;
        _kept[decision] = _kept.GetValueOrDefault(decision) + 1;
        var reason = decision == ProposalDecision.Pending ? string.Empty : _columns.Text(file, "answer", _request.Language, ref isOther);
        var summary = Masked(title.Length == 0 || body.Length == 0 || body.StartsWith(title, StringComparison.Ordinal)
            ? (body.Length > 0 ? body : title) : $"{title}: {body}", out var hides);
        reason = Masked(reason, out var hidesMore);
        _masked += hides || hidesMore ? 1 : 0;
        _otherLanguage += isOther ? 1 : 0;
        return
        [
            IdOf(id), _request.SourceId, DayOf(raised), string.Empty, string.Empty, nameof(Experience.Record), string.Empty,
            Cut(summary), "yes", decision.ToString(), DayOf(answered),
            decision != ProposalDecision.Pending && _request.Decider is { } decider ? decider ? "yes" : "no" : string.Empty, reason,
        ];
    }

    private string[]? ToCome(ITabularFile file, string column) => Wrong(
        file, ImportCodes.DayToCome, column, "The date is later than the day of the import.", "A day that has been.",
        "Correct it on the platform and export again, or look at the order of day and month (--culture).");

    private void Report()
    {
        if (_undecided > 0)
        {
            _problems.Error(
                ImportCodes.DeciderMissing, new ProblemLocation(_problems.File),
                $"{Wording.Count(_undecided, "proposal")} {(_undecided == 1 ? "has" : "have")} a decision, and Decidim does not say whether whoever "
                    + "answers there can decide.",
                "yes or no.", "Ask the provider who answers, and say it with --decider yes or --decider no; correct single rows afterwards.");
        }

        if (_otherLanguage > 0)
        {
            _problems.Warning(
                ImportCodes.ProposalLanguage, new ProblemLocation(_problems.File),
                $"{Wording.Count(_otherLanguage, "proposal")} {(_otherLanguage == 1 ? "is" : "are")} not there in the language '{_request.Language}'; "
                    + $"{(_otherLanguage == 1 ? "it stands" : "they stand")} in the one that {(_otherLanguage == 1 ? "it was" : "they were")} written in.",
                "Texts in one language.", "Translate them in the register; what a machine translated is not taken.");
        }

        if (_masked > 0)
        {
            _problems.Warning(
                ImportCodes.QuoteMasked, new ProblemLocation(_problems.File),
                $"In {Wording.Count(_masked, "proposal")} something looks as if it identified a person; it was masked.",
                "Words that identify nobody.", "Read the register before it is published.");
        }

        if (_read == 0)
        {
            _problems.Error(
                ImportCodes.NoResponses, new ProblemLocation(_problems.File), "There are no proposals in the file.", "A row for each proposal.",
                "Check that the right file was given.");
        }
    }

    private string[]? LeaveOut(ITabularFile file, string id, ProposalLeftOutReason reason)
    {
        _leftOutIds[IdOf(id)] = reason;
        return LeaveOut(file, reason);
    }

    private string IdOf(string number) => $"{_request.SourceId}-{number}";

    private string[]? LeaveOut(ITabularFile file, ProposalLeftOutReason reason)
    {
        if (!_leftOut.TryGetValue(reason, out var rows))
        {
            _leftOut[reason] = rows = [];
        }

        rows.Add(file.Row);
        return null;
    }

    private string[]? Wrong(ITabularFile file, string code, string? column, string message, string expected, string action)
    {
        _problems.Error(code, new ProblemLocation(_problems.File, file.Row, Column: column), message, expected, action);
        return LeaveOut(file, ProposalLeftOutReason.Unreadable);
    }

    private DateOnly? Day(ITabularFile file, string name, out bool unread)
    {
        unread = false;
        var place = _columns.PlaceOf(name);
        if (place < 0 || file.Utf8(place).IsEmpty)
        {
            return null;
        }

        unread = !_dates.TryRead(file, place, out var day);
        return unread ? null : day;
    }

    private string Masked(string text, out bool masked)
    {
        masked = false;
        return text.Length == 0 ? text : _cleaner.Clean(text, out masked);
    }

    private static string DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Cut(string text) =>
        text.Length <= LongestSummary ? text
        : text[..(text.LastIndexOf(' ', LongestSummary - 1) is > LongestSummary / 2 and var space ? space : LongestSummary - 2)].TrimEnd() + "…";

    private static void Write(CsvOutput output, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            output.Text(cell);
        }

        output.EndRow();
    }
}
