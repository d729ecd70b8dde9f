using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads pack.json, every problem at once.</summary>
internal sealed class ManifestReader
{
    /// <summary>The file's name.</summary>
    public const string FileName = "pack.json";

    /// <summary>The format that is read.</summary>
    public const string Format = "sui-evidence-pack/1";

    /// <summary>The language of a pack that names none.</summary>
    public const string DefaultLanguage = "en";

    private readonly KnownNames _known;
    private readonly PackLimits _limits;

    /// <summary>Makes a reader.</summary>
    public ManifestReader(KnownNames known, PackLimits limits)
    {
        _known = known;
        _limits = limits;
    }

    /// <summary>Reads the file; null, after a problem, when it is no JSON object.</summary>
    public Manifest? Read(ReadOnlyMemory<byte> content, ProblemList problems)
    {
        if (JsonText.Parse(content, problems) is not { } value)
        {
            return null;
        }

        if (value.Kind != JsonKind.Object)
        {
            problems.Error(
                IntakeCodes.PropertyType, new ProblemLocation(problems.File, Line: value.Line),
                "The file does not hold an object.",
                "An object.", "See docs/evidence-pack.md.");
            return null;
        }

        var root = new JsonObject(problems, value, string.Empty);
        var format = root.Text("format", required: true);
        if (format is not null && !string.Equals(format, Format, StringComparison.Ordinal))
        {
            root.Error(
                IntakeCodes.FormatUnknown, "format", "The format is not one that is read; nothing else was looked at.",
                Wording.OneOf([Format]), "Correct the format, or use a version of the library that reads it.");
            return new Manifest { FormatKnown = false };
        }

        // Editors look here for the schema.
        root.Find("$schema", required: false);
        var manifest = Read(root, format is not null);
        root.Close();
        return manifest;
    }

    private Manifest Read(JsonObject root, bool formatKnown)
    {
        var published = Cautious(root, "publishedEvidenceOnly");
        var period = root.Days("period");
        var fieldwork = root.Days("fieldwork");
        if (fieldwork?.To < period?.To)
        {
            root.Object("fieldwork", required: false)?.Error(
                IntakeCodes.ManifestDateOrder, "to", "The fieldwork ends before the period does.", "A day not before period.to.",
                "Correct one of the two days.");
            (period, fieldwork) = (null, null);
        }

        var rubric = ReadRubric(root);
        var framework = ReadFramework(root, rubric);
        var (files, paths) = new FileListReader(_known, _limits).Read(root);
        return new Manifest
        {
            FormatKnown = formatKnown,
            Id = root.Id("id"),
            Title = root.Text("title", required: true),
            Synthetic = Cautious(root, "synthetic"),
            PublishedEvidenceOnly = published,
            Language = ReadLanguage(root) ?? DefaultLanguage,
            Provider = ReadProvider(root),
            FrameworkId = framework?.Identity.Id,
            FrameworkVersion = root.Has("frameworkVersion") ? framework?.Identity.Version : null,
            Rubric = rubric,
            NamesRubric = root.Has("rubric"),
            Period = period,
            Fieldwork = fieldwork,
            Caseload = CaseloadReader.Read(root),
            Sources = SourceListReader.Read(root, published),
            Files = files,
            NamedPaths = paths,
            Decision = DecisionReader.Read(root),
        };
    }

    // What cannot be read counts as true: nothing made up may look real, nothing published only may be rated.
    private static bool Cautious(JsonObject root, string name) => root.Flag(name, required: false) ?? root.Has(name);

    private static string? ReadLanguage(JsonObject root)
    {
        if (root.Find("language", required: false, JsonKind.String, LanguageTag.Expected) is not { } value)
        {
            return null;
        }

        var language = LanguageTag.Read(value.Text);
        if (language is null)
        {
            root.Error(
                IntakeCodes.ManifestLanguage, "language", "The language is not a well-formed tag; English was assumed.",
                LanguageTag.Expected, "Correct the tag, or remove the property where the pack is in English.");
        }

        return language;
    }

    private static Provider? ReadProvider(JsonObject root)
    {
        if (root.Object("provider", required: true) is not { } provider)
        {
            return null;
        }

        var id = provider.Id("id");
        var name = provider.Text("name", required: true);
        provider.Close();
        return provider.Failed ? null : new Provider(id!, name!);
    }

    private Rubric? ReadRubric(JsonObject root)
    {
        var id = root.Text("rubric", required: false);
        var version = VersionReader.Read(root, "rubricVersion");
        if (id is null)
        {
            if (version is not null)
            {
                root.Warning(
                    IntakeCodes.PropertyWithoutEffect, "rubricVersion", "The version of a rubric that is not named has no effect.",
                    "The rubric's id too.", "Name the rubric, or remove the version.");
            }

            return root.Has("rubric") ? null : _known.Data.Rubric;
        }

        var rubrics = _known.Data.Rubrics;
        var rubric = VersionReader.Find(
            root, "rubric", id, version, rubrics, IntakeCodes.RubricUnknown, () => Wording.OneOf(VersionReader.Ids(rubrics)));
        if (rubric is not null && _known.Data.Chosen && !ReferenceEquals(rubric, _known.Data.Rubric))
        {
            root.Warning(
                IntakeCodes.RubricNotChosen, "rubric", "The pack names its rubric, which was used and not the one that was chosen.",
                "No rubric, where it is to be chosen when assessing.", "Leave one of the two out.");
        }

        return rubric;
    }

    private Framework? ReadFramework(JsonObject root, Rubric? rubric)
    {
        var id = root.Text("framework", required: true);
        var version = VersionReader.Read(root, "frameworkVersion");
        var frameworks = _known.Data.Frameworks;
        var framework = id is null ? null : VersionReader.Find(
            root, "framework", id, version, frameworks, IntakeCodes.FrameworkUnknown, () => Wording.OneOf(VersionReader.Ids(frameworks)));
        if (framework is null || rubric?.WhyNot(framework) is not { } problem)
        {
            return framework;
        }

        root.Error(
            IntakeCodes.RubricServesOthers, "framework", problem.Message, problem.Expected,
            "Name a rubric that serves the framework, or correct the framework's id.");
        return null;
    }
}
