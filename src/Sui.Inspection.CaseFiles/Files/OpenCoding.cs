using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.Coding;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>What people said, coded by several apart, in an open case.</summary>
internal sealed class OpenCoding(CaseSession session) : ICaseCoding
{
    /// <inheritdoc/>
    public Task<CaseChange> OpenAsync(CaseCodingRound round, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(round);
        CallerTexts.CheckCoders(session.Path, round.Coders);
        if (round.Excerpts < 1 || round.WithWords.Count == 0)
        {
            throw CaseProblems.Refusal(
                CaseCodes.CodingUnsound, CaseProblems.Of(session.Path), "There are no excerpts with words; nothing can be coded.", "Excerpts with words.", "Give the drafts that 'sui findings draft --all --out' writes.");
        }

        RequireHash(round.ExcerptsSha256, nameof(round));
        RequireHash(round.Codebook.Sha256, nameof(round));
        RequirePlaces(round.WithWords, round.Excerpts, nameof(round));
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                session.Entered.Require(transaction, round.Coders.Select(coder => ("coder", coder)));
                return Added(transaction, transaction.AddItem(
                    EntryKinds.CodingOpened, CaseItemPart.CodingRound, null, CodingItems.Write(round), (CodingRounds.Coders, round.Coders.Count)));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CaseChange> AddAsync(string coding, Codebook codebook, CaseCodedSheet sheet, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(coding);
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(sheet);
        RequireHash(sheet.Sha256, nameof(sheet));
        RequireCodes(codebook, sheet);
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                var state = transaction.Read((statements, scope) => statements.ReadState(scope));
                if (state.Items.Find(item => item.Part == CaseItemPart.CodingRound && item.Id == coding) is not { } opened)
                {
                    throw Refusal(CaseCodes.CodingUnknown, "The case has no such coding.", "A coding that was opened.", "Open it first: sui case coding open FILE EXCERPTS.");
                }

                var round = CodingItems.ReadRound(transaction.Read((statements, scope) => statements.ReadContent(scope, opened.Sequence)));
                var coder = round.Coders.Index().Where(one => one.Item.Equals(sheet.Coder, StringComparison.OrdinalIgnoreCase)).Select(one => one.Index + 1).FirstOrDefault();
                Require(round, coder, state.Coding.Sheets(coding).ContainsKey(coder), codebook, sheet);
                return Added(transaction, transaction.AddItem(
                    EntryKinds.CodingRecorded, CaseItemPart.CodingSheet, null, CodingItems.Write(sheet with { Coder = round.Coders[coder - 1] }), (CodingRounds.Coder, coder), (CodingRounds.Round, coding)));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseCoding>> GetAsync(CancellationToken cancellationToken = default) => session.ReadAsync<IReadOnlyList<CaseCoding>>(
        (_, statements, transaction) =>
        {
            var state = session.Content(statements, transaction).State(statements, transaction);
            var items = state.Items.Where(item => item.Part.IsCoding()).ToDictionary(item => item.Id, item => item.Sequence, StringComparer.Ordinal);
            try
            {
                return [.. state.Coding.All.Select(id => Read(statements, transaction, state.Coding, items, id))];
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
            {
                // Whoever can write a journal that verifies can write anything into it.
                throw new CaseFileException([StorageFaults.Damaged(session.Path)], fault);
            }
        },
        sees: true, cancellationToken);

    private static CaseCoding Read(CaseStatements statements, SqliteTransaction? transaction, CodingRounds rounds, Dictionary<string, long> items, string id)
    {
        var (round, sheets) = (CodingItems.ReadRound(statements.ReadContent(transaction, items[id])), rounds.Sheets(id));
        return new CaseCoding(
            id, items[id], round, [.. round.Coders.Where((_, place) => !sheets.ContainsKey(place + 1))],
            rounds.IsFinished(id) ? [.. sheets.Values.Select(sheet => CodingItems.ReadSheet(statements.ReadContent(transaction, items[sheet])))] : null);
    }

    private void Require(CaseCodingRound round, int coder, bool isThere, Codebook codebook, CaseCodedSheet sheet)
    {
        if (coder == 0)
        {
            throw Refusal(CaseCodes.CoderUnknown, "The sheet is of nobody who codes in it.", $"One of {string.Join(", ", round.Coders)}.", "Correct the coder's name in the sheet.");
        }

        if (isThere)
        {
            throw Refusal(
                CaseCodes.CoderDone, "The coder's sheet was taken in before; what was handed in is finished.", "A coder whose sheet is not there.",
                "Where the wrong one was handed in, open the coding anew and hand in every sheet there: sui case coding open FILE EXCERPTS.");
        }

        if (codebook.Identify() != round.Codebook)
        {
            throw Refusal(
                CaseCodes.CodingOther, "The codebook is another than that which the coding was opened with.", $"{round.Codebook.Id}/{round.Codebook.Version} with the SHA-256 {round.Codebook.Sha256}.",
                "Name it with --codebook.");
        }

        RequirePlaces(sheet.Codes.Keys.Order(), round.Excerpts, nameof(sheet));
        RequirePlaces(sheet.LeftOut, round.Excerpts, nameof(sheet));
        var progress = BlindCoding.ProgressOf([.. round.WithWords.Select(Id)], [sheet.ById(Id)], [.. sheet.LeftById(Id)])[0];
        if (!progress.IsFinished)
        {
            throw Refusal(
                CaseCodes.CoderUnfinished,
                string.Create(CultureInfo.InvariantCulture, $"The sheet is not finished: of {progress.Units} excerpts with words {progress.Coded} are coded and {progress.LeftOut} left out by a third person."),
                "Each coded or left out, half of them or more coded, and a code given somewhere.", "Finish the sheet first; what will not be coded, a third person decides.");
        }
    }

    private static string Id(int place) => place.ToString(CultureInfo.InvariantCulture);

    private CaseFileException Refusal(string code, string message, string expected, string action) => CaseProblems.Refusal(code, CaseProblems.Of(session.Path), message + " Nothing was written.", expected, action);

    private static CaseChange Added(CaseTransaction transaction, string item) => new(transaction.Standing.Size, transaction.Standing.Size, [item]);

    private static void RequireHash(string hash, string name)
    {
        if (hash is null || !SubjectHash.IsHash(hash))
        {
            throw new ArgumentException("A SHA-256 is 64 lower-case hexadecimal digits.", name);
        }
    }

    private static void RequirePlaces(IEnumerable<int> places, int count, string name)
    {
        var last = 0;
        foreach (var place in places)
        {
            if (place <= last || place > count)
            {
                throw new ArgumentException("Places are those of excerpts, from 1, ascending.", name);
            }

            last = place;
        }
    }

    // So that nothing but codes of the codebook comes in.
    private static void RequireCodes(Codebook codebook, CaseCodedSheet sheet)
    {
        var codes = codebook.Codes.ToDictionary(code => code.Id, StringComparer.Ordinal);
        if (sheet.Codes.Values.SelectMany(given => given).Any(one => !codes.TryGetValue(one.Key, out var code) || (one.Value is { } level && !code.Levels.Contains(level, StringComparer.Ordinal))))
        {
            throw new ArgumentException("A code or a level is not the codebook's.", nameof(sheet));
        }
    }
}
