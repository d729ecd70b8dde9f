using System.Collections.Frozen;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Guards;

/// <summary>Looks at the cells of one file of a pack for direct identifiers, while the file is read. No problem repeats what a cell holds.</summary>
internal sealed class CellGuard
{
    private const int MostSound = 64;

    private static readonly FrozenSet<string> Ids =
        new[] { "id", "source", "event", "coding_unit", "meeting", "criterion", "criteria" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Data = new[]
    {
        "event_date", "recorded_date", "received_date", "started_on", "ended_on", "answered_on", "due_on", "carried_out_on", "fed_back_on", "requested_on", "received_on",
        "raised_by",
        "experience", "origin", "kind", "aim", "phase", "agenda", "resources", "answered", "told", "delivers", "conducted_by", "people", "in_register",
        "decision", "decider", "outcome", "shared", "direction", "strength", "participants", "unit", "favourable", "valid", "consent", "language", "translation_language", "absence",
        "attended_lived", "attended_staff", "decision_maker_present", "proposals_raised", "proposals_answered", ImportColumns.Earlier,
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TextScanner _scanner;
    private readonly Header _header;
    private readonly ContentRecogniser _cells;
    private readonly CellRole[] _roles;
    private readonly ContentRecogniser?[] _unknown;
    private readonly HashSet<string>[] _sound;

    /// <summary>Makes a guard for a file.</summary>
    /// <param name="scanner">What finds identifiers.</param>
    /// <param name="header">The file's header.</param>
    /// <param name="instrument">The instrument whose answers the file holds; null for none.</param>
    public CellGuard(TextScanner scanner, Header header, Instrument? instrument)
    {
        _scanner = scanner;
        _header = header;
        _cells = new ContentRecogniser(scanner);
        var coded = instrument?.Questions.Where(question => question.Options.Count > 0).Select(question => question.Id)
            .ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var known = header.Places.Where(place => place >= 0).ToHashSet();
        _roles = new CellRole[header.Width];
        _sound = new HashSet<string>[header.Width];
        _unknown = new ContentRecogniser?[header.Width];
        for (var place = 0; place < header.Width; place++)
        {
            var name = header.Names[place];
            _sound[place] = new HashSet<string>(StringComparer.Ordinal);
            _roles[place] = !known.Contains(place) ? CellRole.Unknown
                : name.Equals(ResponseFileReader.PersonColumn, StringComparison.OrdinalIgnoreCase) ? CellRole.Person
                : Ids.Contains(name) ? CellRole.Id
                : Data.Contains(name) || coded.Contains(name) ? CellRole.Data
                : CellRole.Text;
            _unknown[place] = _roles[place] == CellRole.Unknown && !header.Refused.Contains(place) ? new ContentRecogniser(scanner) : null;
        }
    }

    /// <summary>Looks at a row, before it is read.</summary>
    public void Look(TableRow row)
    {
        for (var place = 0; place < _roles.Length; place++)
        {
            var cell = row.Cells[place];
            if (cell.Length > 1 && _roles[place] != CellRole.Data && !_sound[place].Contains(cell) && Look(row, place, cell) && _sound[place].Count < MostSound)
            {
                // Ids of sources and the like stand in row after row.
                _sound[place].Add(cell);
            }
        }
    }

    /// <summary>Reports the columns that are not known and hold identifiers.</summary>
    public void Report(ProblemList problems)
    {
        for (var place = 0; place < _unknown.Length; place++)
        {
            if (_unknown[place]?.Recognise() is { } kind)
            {
                IdentifierProblems.Column(problems, PrivacyCodes.IdentifierColumn, place, kind);
            }
        }
    }

    // Whether there was nothing to say.
    private bool Look(TableRow row, int place, string cell)
    {
        switch (_roles[place])
        {
            case CellRole.Unknown:
                _unknown[place]?.Add(cell);
                return false;
            case CellRole.Person when (_cells.KindOf(cell) ?? Sure(cell).FirstOrDefault()?.Kind) is { } kind:
                IdentifierProblems.Person(row, place, _header.Names[place], kind);
                return false;
            case CellRole.Id when IdentifyingId.KindOf(_scanner, cell) is { } kind:
                IdentifierProblems.Id(row, place, _header.Names[place], kind);
                return false;
            case CellRole.Text:
                var kinds = Sure(cell).Select(hit => hit.Kind).Distinct().ToList();
                foreach (var kind in kinds)
                {
                    IdentifierProblems.Text(row, place, _header.Names[place], kind);
                }

                return kinds.Count == 0;
            default:
                return true;
        }
    }

    private IEnumerable<IdentifierHit> Sure(string cell) => _scanner.Scan(cell).Where(hit => hit.Certainty == IdentifierCertainty.Sure);

    private enum CellRole
    {
        Data,
        Text,
        Id,
        Person,
        Unknown,
    }
}
