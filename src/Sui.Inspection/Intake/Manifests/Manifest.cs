using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>What could be read of pack.json. What is null was missing or wrong, and a problem says so.</summary>
internal sealed record Manifest
{
    /// <summary>Whether the format is the one that is read; if not, nothing else was looked at.</summary>
    public required bool FormatKnown { get; init; }

    /// <summary>The pack's id.</summary>
    public string? Id { get; init; }

    /// <summary>The pack's title.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the pack was made up; also when that cannot be read.</summary>
    public bool Synthetic { get; init; }

    /// <summary>Whether it holds published evidence only; also when that cannot be read.</summary>
    public bool PublishedEvidenceOnly { get; init; }

    /// <summary>The tag of the pack's language; English when it is left out or cannot be read.</summary>
    public string Language { get; init; } = ManifestReader.DefaultLanguage;

    /// <summary>The culture that dates in cells may be written by; null for none.</summary>
    public ImportCulture? Culture { get; init; }

    /// <summary>The provider.</summary>
    public Provider? Provider { get; init; }

    /// <summary>The id of a known framework.</summary>
    public string? FrameworkId { get; init; }

    /// <summary>The version of it that the file names, known; null when it names none.</summary>
    public int? FrameworkVersion { get; init; }

    /// <summary>The rubric by which the pack is read: the one that the file names or the one in force; null when it is not known.</summary>
    public Rubric? Rubric { get; init; }

    /// <summary>Whether the file names the rubric.</summary>
    public bool NamesRubric { get; init; }

    /// <summary>The year before fieldwork.</summary>
    public Period? Period { get; init; }

    /// <summary>The days of fieldwork.</summary>
    public Period? Fieldwork { get; init; }

    /// <summary>The caseload.</summary>
    public Caseload? Caseload { get; init; }

    /// <summary>The sources, those that will be left out included; null when there is no list of them.</summary>
    public IReadOnlyList<ManifestSource>? Sources { get; init; }

    /// <summary>The files that can be read.</summary>
    public IReadOnlyList<ManifestFile> Files { get; init; } = [];

    /// <summary>The paths that the file names, those of files that cannot be read included; case is ignored.</summary>
    public IReadOnlySet<string> NamedPaths { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What an inspector decided.</summary>
    public Decision? Decision { get; init; }
}
