using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Writing;

/// <summary>Writes pack.json.</summary>
internal sealed class ManifestWriter(Utf8JsonWriter writer, WriteFaults faults)
{
    /// <summary>Writes the members of the object.</summary>
    public void Write(EvidencePack pack, IReadOnlyList<NamedFile> files)
    {
        writer.WriteString("format", ManifestReader.Format);
        Text("id", pack.Id);
        Text("title", pack.Title);
        writer.WriteBoolean("synthetic", pack.Synthetic);
        writer.WriteBoolean("publishedEvidenceOnly", pack.PublishedEvidenceOnly);
        Text("language", pack.Language);
        writer.Object("provider", () =>
        {
            Text("id", pack.Provider?.Id, "provider.id");
            Text("name", pack.Provider?.Name, "provider.name");
        });
        Text("framework", pack.FrameworkId);
        Version("frameworkVersion", pack.FrameworkVersion);
        Optional("rubric", pack.RubricId, "rubric");
        Version("rubricVersion", pack.RubricVersion);
        Days("period", pack.Period);
        Days("fieldwork", pack.Fieldwork);
        if (pack.Caseload is { } caseload)
        {
            writer.Object("caseload", () => Caseload(caseload));
        }

        writer.Objects("sources", pack.Sources ?? [], Source);
        writer.Objects("files", files, File);
        if (pack.Decision is { } decision)
        {
            writer.Object("decision", () => new DecisionWriter(writer, Text).Write(decision));
        }
    }

    private void Text(string name, string? value) => Text(name, value, name);

    // Nothing is null, which counts as left out.
    private void Text(string name, string? value, string place)
    {
        faults.CheckText(value, place);
        writer.WriteString(name, faults.Problems.Count == 0 ? value : null);
    }

    private void Optional(string name, string? value, string place)
    {
        if (value is not null)
        {
            Text(name, value, place);
        }
    }

    private void Version(string name, int? value)
    {
        if (value is { } version)
        {
            writer.WriteNumber(name, version);
        }
    }

    private void Number(string name, double value, string place)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            faults.Value(place, null, null, "The number is not one.", "A number.");
        }
    }

    private void Days(string name, Period? period) => writer.Object(name, () =>
    {
        writer.WriteString("from", Day(period?.From));
        writer.WriteString("to", Day(period?.To));
    });

    private void Caseload(Caseload caseload)
    {
        if (caseload.Size is { } size)
        {
            writer.WriteNumber("size", size);
        }

        if (caseload.Profile is { Count: > 0 } profile)
        {
            writer.Objects("profile", profile, Group);
        }

        if (caseload.GroupRule is { } rule)
        {
            writer.Member<Representativeness>("groupRule", rule);
        }
    }

    private void Group(CaseloadGroup group)
    {
        Text("characteristic", group.Characteristic, "caseload.profile.characteristic");
        Text("group", group.Name, "caseload.profile.group");
        Number("share", group.Share, "caseload.profile.share");
        if (group.Heard is { } heard)
        {
            writer.WriteNumber("heard", heard);
        }
    }

    private void Source(EvidenceSource source)
    {
        Text("id", source.Id, "sources.id");
        writer.WriteString("kind", source.Kind.ToString());
        writer.WriteString("origin", source.Origin.ToString());
        Text("title", source.Title, "sources.title");
        Optional("citation", source.Citation, "sources.citation");
        if (source.Sample is { } sample)
        {
            writer.Object("sample", () =>
            {
                writer.WriteString("drawnBy", sample.DrawnBy.ToString());
                if (sample.Invited is { } invited)
                {
                    writer.WriteNumber("invited", invited);
                }
            });
        }

        // Of other sources both are without effect, and reading drops them.
        if (source.Kind == SourceKind.Survey)
        {
            if (source.Representativeness is { } representativeness)
            {
                writer.Member<Representativeness>("representativeness", representativeness);
            }

            Number("designEffect", source.DesignEffect, "sources.designEffect");
        }
    }

    private void File(NamedFile file)
    {
        writer.WriteString("kind", file.Kind);
        writer.WriteString("path", file.Path);
        Optional("instrument", file.Instrument, "Response.InstrumentId");
        Version("instrumentVersion", file.InstrumentVersion);
        Optional("import", file.Import, "import");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
