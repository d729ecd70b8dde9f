using Sui.Inspection.Evidence;
using Sui.Inspection.Json;
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

    private static readonly ShapeCodes Shape = new("SUI11")
    {
        IsLenient = true,
        NotJson = IntakeCodes.ManifestNotJson,
        NotUtf8 = IntakeCodes.ManifestNotUtf8,
        TooLarge = IntakeCodes.FileTooLarge,
        DuplicateProperty = IntakeCodes.PropertyDuplicate,
        UnknownProperty = IntakeCodes.PropertyUnknown,
        MissingProperty = IntakeCodes.PropertyMissing,
        WrongType = IntakeCodes.PropertyType,
        UnknownFormat = IntakeCodes.FormatUnknown,
        UnknownValue = IntakeCodes.ManifestValue,
        WrongForm = IntakeCodes.ManifestNumber,
    };

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
        var faults = new Faults(problems.File, Shape, problem => problems.Add(problem, problem.Location.Line ?? 0));
        if (DataParser.Parse(content.Span, faults) is not { } value)
        {
            return null;
        }

        var root = new DataObject(value, faults);
        if (value.Kind != DataNodeKind.Object)
        {
            return null;
        }

        var format = root.Text("format", required: true);
        if (format is not null && !string.Equals(format, Format, StringComparison.Ordinal))
        {
            root.Error(
                IntakeCodes.FormatUnknown, "format", "The format is not one that is read; nothing else was looked at.",
                Wording.OneOf([Format]), "Correct the format, or use a version of the library that reads it.");
            return new Manifest { FormatKnown = false };
        }

        // Editors look here for the schema.
        root.AnyValue("$schema");
        var manifest = Read(root, format is not null);
        root.Done();
        return manifest;
    }

    private Manifest Read(DataObject root, bool formatKnown)
    {
        var published = Cautious(root, "publishedEvidenceOnly");
        var period = root.Days("period");
        var fieldwork = root.Days("fieldwork");
        if (fieldwork?.To < period?.To)
        {
            root.Entry("fieldwork", required: false)?.Error(
                IntakeCodes.ManifestDateOrder, "to", "The fieldwork ends before the period does.", "A day not before period.to.",
                "Correct one of the two days.");
            (period, fieldwork) = (null, null);
        }

        var named = new NamedData(_known.Data, root.Error, root.Warning);
        var rubric = ReadRubric(root, named);
        var framework = ReadFramework(root, named, rubric);
        var (files, paths) = new FileListReader(_known, _limits).Read(root);
        return new Manifest
        {
            FormatKnown = formatKnown,
            Id = root.ManifestId("id"),
            Title = root.Text("title", required: true),
            Synthetic = Cautious(root, "synthetic"),
            PublishedEvidenceOnly = published,
            Language = ReadLanguage(root) ?? DefaultLanguage,
            Culture = ReadCulture(root),
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
    private static bool Cautious(DataObject root, string name) => root.OptionalFlag(name) ?? root.Has(name);

    private static string? ReadLanguage(DataObject root)
    {
        if (root.Find("language", required: false, DataNodeKind.Text, LanguageTag.Expected) is not { } value)
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

    // The one that the pack names counts, as its rubric does.
    private ImportCulture? ReadCulture(DataObject root)
    {
        var chosen = _known.Data.Culture;
        if (root.Text("culture", required: false) is not { } tag)
        {
            return chosen;
        }

        var culture = ImportCulture.Find(tag);
        if (culture is null)
        {
            root.Error(
                IntakeCodes.ManifestCulture, "culture", "The culture is not known; dates were read as if none were named.",
                Wording.OneOf(ImportCulture.Tags), "Correct the tag, or remove the property where dates are written as 2019-06-14.");
        }
        else if (chosen is not null && chosen != culture)
        {
            root.Warning(
                IntakeCodes.CultureNotChosen, "culture", "The pack names its culture, which was used and not the one that was chosen.",
                "No culture, where it is to be chosen when the pack is read.", "Leave one of the two out.");
        }

        return culture;
    }

    private static Provider? ReadProvider(DataObject root)
    {
        if (root.Entry("provider", required: true) is not { } provider)
        {
            return null;
        }

        var id = provider.ManifestId("id");
        var name = provider.Text("name", required: true);
        provider.Done();
        return provider.Failed ? null : new Provider(id!, name!);
    }

    private static Rubric? ReadRubric(DataObject root, NamedData named)
    {
        var id = root.Text("rubric", required: false);
        var version = VersionReader.Read(root, "rubricVersion");
        return id is null && root.Has("rubric") ? null : named.Rubric(id, version);
    }

    private static Framework? ReadFramework(DataObject root, NamedData named, Rubric? rubric)
    {
        var id = root.Text("framework", required: true);
        var version = VersionReader.Read(root, "frameworkVersion");
        return id is null ? null : named.Framework(id, version, rubric);
    }
}
