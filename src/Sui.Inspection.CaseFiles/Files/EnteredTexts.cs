using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Refuses roles, names, reasons and what a comment is about where they hold what respondents said: whoever reads a journal reads them, and a role or a name can be taken out of it by nobody.</summary>
/// <param name="path">The case file's path.</param>
/// <param name="inspection">What knows the instruments.</param>
internal sealed class EnteredTexts(string path, ISuiInspection inspection)
{
    private readonly SaidRows _said = new(inspection);

    /// <summary>Refuses them.</summary>
    /// <param name="transaction">The change.</param>
    /// <param name="texts">The texts, and what each is called.</param>
    /// <param name="isAnew">Whether evidence came in with the change, whose words count as well.</param>
    /// <exception cref="CaseFileException">One holds what a respondent said (SUI7026).</exception>
    public void Require(CaseTransaction transaction, IEnumerable<(string Property, string Text)> texts, bool isAnew = false)
    {
        // What is shorter is anybody's, and most roles and names are.
        var open = texts.Where(text => text.Text.Length >= SaidIndex.Telling).ToList();
        if (open.Count == 0)
        {
            return;
        }

        // What the change itself wrote may be taken back, so that it is read for itself.
        var said = isAnew ? new SaidRows(inspection) : _said;
        transaction.Read((statements, scope) =>
        {
            said.GoOn(statements, scope, isAnew ? transaction.Standing.Size : transaction.Before);
            return said;
        });
        var holding = open.FindAll(text => said.AreIn(text.Text));
        if (holding.Count > 0)
        {
            throw new CaseFileException([.. holding.DistinctBy(text => text.Property).Select(text => Problem(text.Property))]);
        }
    }

    private Problem Problem(string property) => CaseProblems.Error(
        CaseCodes.HoldsWords, CaseProblems.Of(path) with { Column = property },
        $"The {property} holds what a respondent said; it would stand in the journal whatever becomes of their consent. Nothing was written.",
        "A role, a name or a reason in words of one's own.", "Say it without their words; a quotation is named by its id.");
}
