using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Finds the words of one pack. Answers in words are looked up in its tables: reading does not keep them.</summary>
internal sealed class WordsFinder
{
    // How the id of a draft ends, as in the drafts that an import writes.
    private const string IdEnd = "-finding";

    private readonly ISuiInspection _inspection;
    private readonly EvidencePack _pack;
    private readonly IIdentifierScanner _scanner;
    private readonly bool _all;
    private readonly HashSet<string> _findings;
    private readonly Dictionary<string, AnswerTable> _tables;
    private readonly Dictionary<(string Path, int Row), AnswerRow> _rows = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, (int Place, string Heading)>> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _criteria;
    private readonly Dictionary<string, Origin> _origins;
    private readonly SortedSet<string> _questions = new(StringComparer.Ordinal);
    private readonly List<WordsToCode> _found = [];
    private readonly List<WordsLeftOut> _leftOut = [];
    private readonly HashSet<(string Source, string Words)> _answered = [];

    public WordsFinder(EvidenceTarget evidence, EvidencePack pack, IIdentifierScanner scanner, bool all)
    {
        _all = all;
        _findings = pack.Findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        _inspection = evidence.Inspection;
        _pack = pack;
        _scanner = scanner;
        _tables = evidence.Tables.GroupBy(table => table.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var path in pack.Responses.Select(response => (response.Locator as FileLocator)?.File).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            foreach (var row in _tables.GetValueOrDefault(path)?.Rows ?? [])
            {
                _rows.TryAdd((path, row.Number), row);
            }
        }

        var rubric = pack.RubricId is { } id ? _inspection.Rubrics.Find(id, pack.RubricVersion) ?? _inspection.Rubric : _inspection.Rubric;
        _criteria = rubric.Criteria.Where(criterion => criterion.Claim.Kind != ClaimKind.Computed).Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
        _origins = pack.Sources.ToDictionary(source => source.Id, source => source.Origin, StringComparer.Ordinal);
    }

    /// <summary>Finds them.</summary>
    public EvidenceWords Find()
    {
        foreach (var response in _pack.Responses)
        {
            if (response.Locator is FileLocator at && _rows.TryGetValue((at.File, at.Row), out var row)
                && _inspection.Instruments.Find(response.InstrumentId, response.InstrumentVersion) is { } instrument)
            {
                _questions.UnionWith(instrument.Questions.Where(question => question.Scale == AnswerScale.Text).Select(question => question.Id));
                Answers(response, instrument, _tables[at.File], row);
            }
        }

        var coded = _pack.Findings.Select(finding => (finding.SourceId, finding.CriterionId)).ToHashSet();
        foreach (var quote in _pack.Quotes)
        {
            if (quote.Locator is FileLocator at && _tables.TryGetValue(at.File, out var table))
            {
                Quotation(quote, PlaceOf(table, at.Row, "text"), coded);
            }
        }

        if (_all)
        {
            _found.AddRange(new DraftedWords(_pack, _tables, _scanner).Beside(_found));
        }

        return new EvidenceWords { ToCode = _found, LeftOut = _leftOut, Questions = [.. _questions] };
    }

    private void Answers(Response response, Instrument instrument, AnswerTable table, AnswerRow row)
    {
        for (var index = 0; index < instrument.Questions.Count; index++)
        {
            var question = instrument.Questions[index];
            var words = question.Scale == AnswerScale.Text ? row[question.Id].Trim() : string.Empty;
            if (!words.Any(char.IsLetterOrDigit) || AnswerRules.Universal.Any(one => string.Equals(one.Code, words, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var place = PlaceOf(table, row.Number, question.Id);
            if (response.Outcome is not (ResponseOutcome.Completed or ResponseOutcome.Partial))
            {
                _leftOut.Add(new WordsLeftOut(place, WordsLeftOutReason.DidNotTakePart) { Question = question.Id });
            }
            else if (!SkipLogic.IsAsked(instrument, index, response.Answers, response.Values))
            {
                _leftOut.Add(new WordsLeftOut(place, WordsLeftOutReason.NotToBeAsked) { Question = question.Id });
            }
            else
            {
                _answered.Add((response.SourceId, Folded(words)));
                Add(response, $"{response.Id}-{question.Id}", question.Criteria, ConsentOf(response), words, place, question, response.Person);
            }
        }
    }

    private void Quotation(Quote quote, WordsPlace place, HashSet<(string Source, string Criterion)> coded)
    {
        // What is said of quotations that nobody coded (SUI2048) holds for all of them: a finding of the source speaks to what they are about.
        var isCoded = quote.CriterionIds.Count > 0 && quote.CriterionIds.All(id => coded.Contains((quote.SourceId, id)));
        if (isCoded && !_all)
        {
            _leftOut.Add(new WordsLeftOut(place, WordsLeftOutReason.CodedAlready));
        }
        else if (quote.Text.Length > 0 && _answered.Contains((quote.SourceId, Folded(quote.Text))))
        {
            _leftOut.Add(new WordsLeftOut(place, WordsLeftOutReason.StandsAmongAnswers));
        }
        else
        {
            Add(quote, quote.Id, quote.CriterionIds, quote.Consent, quote.Text, place, state: isCoded ? WordsState.Finding : WordsState.New);
        }
    }

    private void Add(
        EvidenceItem item, string id, IReadOnlyList<string> criteria, QuoteConsent consent, string words, WordsPlace place, Question? question = null,
        string? person = null, WordsState state = WordsState.New)
    {
        string[] known = [.. criteria.Where(_criteria.Contains)];
        var shown = consent == QuoteConsent.Refused ? string.Empty : _scanner.Mask(words);
        var draft = IdOf(id);
        _found.Add(new WordsToCode
        {
            Id = draft,
            SourceId = item.SourceId,
            Question = question?.Id,
            Asked = question?.Text.In(_pack.Language),
            CriterionIds = known,
            Consent = consent,
            At = place,
            State = _all && state == WordsState.New && _findings.Contains(draft) ? WordsState.Finding : state,
            Masked = shown.Length > 0 && !string.Equals(shown, words, StringComparison.Ordinal),
            Cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["id"] = draft,
                ["source"] = item.SourceId,
                ["event_date"] = item.Dates.Event.Text,
                ["recorded_date"] = item.Dates.Recorded?.Text ?? string.Empty,
                ["received_date"] = item.Dates.Received?.Text ?? string.Empty,
                ["experience"] = item.Experience.ToString(),
                ["origin"] = _origins.TryGetValue(item.SourceId, out var origin) && origin == item.Origin ? string.Empty : item.Origin.ToString(),
                ["person"] = person ?? string.Empty,
                ["question"] = question?.Id ?? string.Empty,
                ["words"] = SpokenWords.Fit(shown),
                ["criterion"] = string.Join('|', known),
                ["consent"] = consent.ToString(),
            },
        });
    }

    private static QuoteConsent ConsentOf(Response response) => response.Consents.GetValueOrDefault(ConsentKind.Quote) switch
    {
        ConsentState.Given => QuoteConsent.Given,
        ConsentState.Refused => QuoteConsent.Refused,
        _ => QuoteConsent.NotRecorded,
    };

    private WordsPlace PlaceOf(AnswerTable table, int row, string column) =>
        table.Sheet is { } sheet && HeadingsOf(table.Path, sheet).TryGetValue(column, out var found)
            ? new WordsPlace(table.Name, row, found.Heading) { Cell = CellReferences.Of(row - 1, found.Place) }
            : new WordsPlace(table.Name, row, column);

    private IReadOnlyDictionary<string, (int Place, string Heading)> HeadingsOf(string path, SheetFile sheet) =>
        _headings.TryGetValue(path, out var known) ? known : _headings[path] = BookParts.Headings(sheet.Scan, sheet.Finder);

    // Ids of a host can be as long as ids may be.
    private static string IdOf(string id) => id.Length + IdEnd.Length <= EvidencePackBuilder.LongestId
        ? id + IdEnd
        : "draft-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 12)) + IdEnd;

    private static string Folded(string words) => string.Join(' ', SpokenWords.Fit(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
