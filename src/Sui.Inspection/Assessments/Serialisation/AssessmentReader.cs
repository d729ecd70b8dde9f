using Sui.Inspection.Json;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Reads assessments of the format <c>sui-assessment/1</c>: the shape, and the names that repeat what stands elsewhere.</summary>
internal static class AssessmentReader
{
    /// <summary>The largest file read, in bytes: every id of a large survey stands in it once for each criterion.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    public static AssessmentReadResult Read(ReadOnlySpan<byte> json, string file)
    {
        var faults = new Faults(file, AssessmentCodes.Shape);
        if (DataParser.Parse(json, faults, MaximumBytes) is not { } root)
        {
            return new AssessmentReadResult(null, faults.ToList());
        }

        var document = AssessmentFile.Read(new DataObject(root, faults));
        CheckNames(document, root, faults);
        return new AssessmentReadResult(faults.Failed ? null : document, faults.ToList());
    }

    // What is read from another member would be written differently, were the two not to agree.
    private static void CheckNames(AssessmentDocument document, DataNode root, Faults faults)
    {
        const string Name = "placement.name";
        const string Prompt = "judgement.prompt";
        if (faults.Sound(Name, "placement.rung") && root.Nearest(Name).Text != OutcomeNames.Of(document.Placement.Rung))
        {
            faults.Error(
                AssessmentCodes.WrongPlacementName, Name, "The name is not that of the rung.",
                $"'{OutcomeNames.Of(document.Placement.Rung)}', as 'rung' says.", "Correct the name or the rung.");
        }

        var judgement = document.Judgement;
        if (judgement.Prompt == PromptResult.MetForFirst
            && faults.Sound(Prompt, "judgement.elements[0].constituency")
            && root.Nearest(Prompt).Text != PromptResultText.Of(judgement.Prompt, judgement.Elements))
        {
            faults.Error(
                AssessmentCodes.WrongConstituency, Prompt, "The prompt is met for a constituency that is not the first.",
                "'MetFor' and the constituency of the first element.", "Correct the result or the elements.");
        }
    }
}
