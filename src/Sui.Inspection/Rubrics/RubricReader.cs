using Sui.Inspection.Json;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>Reads rubrics of the format <c>sui-rubric/1</c>: the shape, and what could be read of what it says.</summary>
/// <param name="known">The frameworks known; null for none.</param>
internal sealed class RubricReader(IDataRegistry<Framework>? known = null) : IRubricReader
{
    /// <summary>The format that is read.</summary>
    public const string Format = "sui-rubric/1";

    /// <inheritdoc/>
    public RubricReadResult Read(ReadOnlyMemory<byte> json, string file, IReadOnlyList<Framework>? frameworks = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(json, file, frameworks ?? [], trusted: false);
    }

    /// <summary>Reads a rubric whose content tests have validated already, which halves the time to start.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    public RubricReadResult ReadTrusted(ReadOnlyMemory<byte> json, string file) => Read(json, file, [], trusted: true);

    private RubricReadResult Read(ReadOnlyMemory<byte> json, string file, IReadOnlyList<Framework> frameworks, bool trusted)
    {
        var faults = new Faults(file, RubricCodes.Shape);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new RubricReadResult(null, faults.ToList());
        }

        var rubric = RubricFile.Read(new DataObject(root, faults));
        if (!trusted)
        {
            RubricValidator.Validate(rubric, faults);
            if (faults.Sound("frameworks"))
            {
                CheckServed(rubric, frameworks, faults);
            }
        }

        return new RubricReadResult(faults.Failed ? null : rubric, faults.ToList());
    }

    // One that is not known cannot be checked here; assessing checks the one that is used.
    private void CheckServed(Rubric rubric, IReadOnlyList<Framework> frameworks, Faults faults)
    {
        foreach (var (index, id) in rubric.Frameworks.Index().DistinctBy(one => one.Item, StringComparer.Ordinal))
        {
            var served = frameworks.FirstOrDefault(framework => framework.Identity.Id == id) ?? known?.Find(id);
            if (served is not null)
            {
                new FrameworkFit(rubric, served, faults).Run();
            }
            else if (known is not null)
            {
                faults.Warning(RubricCodes.FrameworkNotKnown, $"frameworks[{index}]",
                    "The framework is not known here, so that the rubric was not held to it.", "The id of a framework that is known.",
                    "Correct the id, or give the framework: --framework FILE.");
            }
        }
    }
}
