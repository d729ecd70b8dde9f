using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Refuses texts that would stand in entries for ever and hold what respondents said: nothing could take them out again.</summary>
/// <param name="path">The case file's path.</param>
/// <param name="inspection">What knows the instruments.</param>
internal sealed class EnteredTexts(string path, ISuiInspection inspection)
{
    // What is shorter is anybody's, and most roles and names are.
    private const int Telling = 20;

    private static readonly string[] Said = ["quotes", "drafts", "interviews", "survey"];

    private readonly HashSet<string> _sound = new(StringComparer.Ordinal);

    /// <summary>Refuses them.</summary>
    /// <param name="transaction">The change.</param>
    /// <param name="texts">The texts, and what each is called.</param>
    /// <param name="isAnew">Whether evidence came in with the change, so that what was sound need not be.</param>
    /// <exception cref="CaseFileException">One holds what a respondent said (SUI7026).</exception>
    public void Require(CaseTransaction transaction, IEnumerable<(string Property, string Text)> texts, bool isAnew = false)
    {
        var open = texts.Where(text => text.Text.Length >= Telling && (isAnew || !_sound.Contains(text.Text))).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var (rows, state) = transaction.Read((statements, scope) => CaseRows.Read(statements, scope, inspection));
        var words = new Quotation(new HashSet<string>(), rows.SelectMany(Words));
        var holding = open.FindAll(text => words.IsTellinglyIn(text.Text) || state.Hidden.Has(text.Text));
        if (holding.Count > 0)
        {
            throw new CaseFileException([.. holding.DistinctBy(text => text.Property).Select(text => Problem(text.Property))]);
        }

        _sound.UnionWith(open.Select(text => text.Text));
    }

    private Problem Problem(string property) => CaseProblems.Error(
        CaseCodes.HoldsWords, CaseProblems.Of(path) with { Column = property },
        $"The {property} holds what a respondent said; it would stand in the journal for ever, whatever becomes of their consent. Nothing was written.",
        "A role, a name or a reason in words of one's own.", "Say it without their words; a quotation is named by its id.");

    // What people said and wrote themselves: findings and summaries are the inspectorate's own words.
    private IEnumerable<string> Words(HeldRow row) => row.Kind is { } kind && Said.Contains(kind) && RetentionRule.Shipped.TryGetValue(kind, out var rule)
        ? PurgePlan.Said(rule, row, inspection).Where(column => column != "statement").Select(row.Cell).OfType<string>() : [];
}
