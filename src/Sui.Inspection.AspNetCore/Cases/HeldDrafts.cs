using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>The draft findings that a case holds, and the words of which none was made yet.</summary>
internal static class HeldDrafts
{
    /// <summary>Those that wait to be coded, in the order of their tables.</summary>
    public static async Task<IReadOnlyList<HeldDraft>> AllAsync(PageCase of)
    {
        var pack = (await of.ReadAsync().ConfigureAwait(false)).Pack;
        if (pack is null || pack.Drafts.Count == 0)
        {
            return [];
        }

        var drafts = pack.Drafts.ToLookup(draft => draft.Id, StringComparer.Ordinal);
        var rows = (await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false)).Where(item => item is { Part: CaseItemPart.Row, State: CaseItemState.Held })
            .ToDictionary(item => item.Id, StringComparer.Ordinal);
        var asked = (await AnswerTables.AllAsync(of).ConfigureAwait(false)).SelectMany(table => table.Instrument.Questions).ToLookup(question => question.Id, StringComparer.Ordinal);
        var held = new List<HeldDraft>();
        foreach (var (file, _, _, _) in (await PackTables.NamedAsync(of).ConfigureAwait(false)).Where(named => named.Kind == DraftFileReader.Kind))
        {
            if (await of.File.Evidence.GetTableAsync(file, of.Cancel).ConfigureAwait(false) is not { } table)
            {
                continue;
            }

            var place = table.Headings.Place(TableHeadings.Id);
            held.AddRange(
                from row in table.Rows
                let draft = drafts[PackTables.Cell(row, place)].FirstOrDefault()
                where draft is not null && rows.ContainsKey(row.Item)
                select new HeldDraft(
                    rows[row.Item].Sequence, table, row, draft,
                    draft.Question is { } question ? asked[question].FirstOrDefault()?.Text.In(of.Frame.Words.Language) ?? question : null));
        }

        return held;
    }

    /// <summary>One of them; null for none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="entry">The number of the entry of its row.</param>
    public static async Task<HeldDraft?> FindAsync(PageCase of, long entry) => (await AllAsync(of).ConfigureAwait(false)).FirstOrDefault(draft => draft.Entry == entry);

    /// <summary>Makes draft findings of what people said in the evidence and that is none yet, as <c>sui findings draft</c> does.</summary>
    /// <param name="of">The case.</param>
    /// <param name="held">The evidence.</param>
    /// <param name="isOne">Which words; null for all.</param>
    /// <returns>What is added, and the evidence with it; null, with what is wrong, where the evidence cannot be added to.</returns>
    public static Task<(AddedDrafts? Added, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Grown, IReadOnlyList<Problem> Problems)> MakeAsync(
        PageCase of, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> held, Func<WordsToCode, bool>? isOne = null)
    {
        var scanner = of.Context.RequestServices.GetRequiredService<IIdentifierScanner>();
        return GrownPack.MakeAsync(of, held, (target, _) =>
        {
            var words = EvidenceWords.Of(target, scanner) ?? new EvidenceWords { ToCode = [] };
            var made = target.Add(isOne is null ? words : words with { ToCode = [.. words.ToCode.Where(isOne)] });
            return (made, made.Files);
        });
    }

    /// <summary>Whether the evidence can hold words of which no draft was made: a column of an answer in words, or quotations.</summary>
    public static async Task<bool> MayHaveWordsAsync(PageCase of) =>
        (await of.ReadAsync().ConfigureAwait(false)).Pack is { } pack
        && (pack.Quotes.Count > 0 || (await AnswerTables.AllAsync(of).ConfigureAwait(false)).Any(table => table.HasWords));
}
