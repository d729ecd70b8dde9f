using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Containers;

/// <summary>Problems with what holds a pack. Names that are not safe are not repeated.</summary>
internal static class ContainerFaults
{
    /// <summary>A name is not safe.</summary>
    public static void UnsafeName(ProblemList problems, int number) => problems.Error(
        IntakeCodes.UnsafeName, new ProblemLocation(problems.File),
        $"The name of entry {Wording.Number(number)} leaves the pack, or is not one that every system can store; it was left out.",
        PackPath.Expected,
        "Make the pack again from the files themselves.");

    /// <summary>A name is there twice.</summary>
    public static void DuplicateName(ProblemList problems, string name) => problems.Error(
        IntakeCodes.DuplicateName, new ProblemLocation(name),
        "Two files of the pack have this name, apart from case; the first one counts.",
        "Names that differ in more than case.", "Rename or remove one of the two.");

    /// <summary>A link leads out of the pack.</summary>
    public static FileContent LinkLeavesPack { get; } = FileContent.Of(
        IntakeCodes.LinkLeavesPack, "The path is a link that leads out of the pack.", "A file inside the pack.",
        "Put the file itself into the pack.");
}
