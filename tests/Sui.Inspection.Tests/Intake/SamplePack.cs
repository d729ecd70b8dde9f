using System.Text;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Intake;

/// <summary>A small pack without problems, in memory, for tests to change. All of it is made up.</summary>
internal sealed class SamplePack
{
    public const string Common = "id,source,event_date,recorded_date,received_date,experience,origin";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public SamplePack()
    {
        Set("pack.json", Manifest);
        Set("activities.csv",
            $"""
             {Common},name,kind,aim,phase,sites,started_on,ended_on,agenda,resources,role,answered,told,delivers,conducted_by,people
             a1,minutes,2019-01-10,2019-01-11,2019-06-03,Record,Provider,Council of the north,ServiceUserCouncil,BoardMembership,Management,North|South,2018,2019-05,Shared|People,Provider,Advise|Joint,yes,no,,Peers,6
             """);
        Set("meetings.csv",
            $"""
             {Common},council,attended_lived,attended_staff,decision_maker_present,proposals_raised,proposals_answered
             m1,council,2019-01-10,2019-01-11,2019-06-03,Record,,North council,6,2,yes,3,2
             """);
        Set("proposals.csv",
            $"""
             {Common},meeting,summary,in_register,decision,answered_on,answered_by,decider,reason,due_on,carried_out_on,fed_back_on
             p1,council,2019-01-10,2019-01-11,2019-06-03,Lived,,m1,Evening hours,yes,Accepted,2019-02-14,Head of the unit,yes,Asked for by many,2019-04,2019-04-20,2019-05-01
             p2,council,2019-01-10,,,Lived,,,A longer form,no,Pending,,,,,,,
             """);
        Set("interviews.csv",
            $"""
             {Common},person,outcome,told,safe,comment
             i1,interviews,2019-06-04,2019-06-04,2019-06-04,Lived,,anna,Completed,yes,prefer_not_to_say,They asked me once
             i2,interviews,2019-06-04,,,Lived,ThirdParty,,NotReached,,not_asked,
             """);
        Set("survey.csv",
            $"""
             {Common},person,outcome,heard
             s1,survey,2019-05,2019-05-20,2019-06,Lived,,anna,Completed,agree
             s2,survey,2019-05,2019-05-20,2019-06,Lived,,,Partial,neither
             """);
        Set("findings.csv",
            $"""
             {Common},criterion,event,coding_unit,coder,direction,strength,statement,participants
             f1,minutes,2019-02,,,Record,,C1,e1,u1,coder 1,For,Strong,Minutes show two routes,4
             f2,minutes,2019-02,,,Record,,C1,e1,u1,coder 2,Against,Slight,"Only one route, says the second coder",4
             """);
        Set("tallies.csv",
            $"""
             {Common},criterion,unit,favourable,valid
             t1,survey,2019-05,,,Lived,,I1,People,7.5,12
             """);
        Set("quotes.csv",
            $"""
             {Common},text,role,consent,criteria,language
             q1,interviews,2019-06-04,2019-06-04,2019-06-04,Lived,,"They asked me, and then nothing came of it",person on unpaid work,Given,I1|c1,
             q2,minutes,2019-02,,,Record,,Cytunwyd ar yr oriau newydd,clerk to the council,Published,,CY
             q3,council,2019-01-10,,,Lived,,,member of the council,Refused,,
             q4,council,2019-01-10,,,Lived,,We said it twice,member of the council,NotRecorded,,
             """);
        Set("absences.csv",
            """
            id,criterion,absence,requested_on,note
            x1,C4,RequestedNotSupplied,2019-06-03,Asked for in writing
            x2,C1,NotInspected,,
            """);
    }

    public static string Manifest =>
        """
        {
          "format": "sui-evidence-pack/1",
          "id": "sample-pack",
          "title": "Sample",
          "synthetic": true,
          "publishedEvidenceOnly": false, "language": "en-GB",
          "provider": { "id": "sample-provider", "name": "Sample provider (synthetic)" },
          "framework": "hmip-probation-2018",
          "period": { "from": "2018-06-01", "to": "2019-05-31" },
          "fieldwork": { "from": "2019-06-03", "to": "2019-06-07" },
          "caseload": {
            "size": 8200,
            "groupRule": "Adequate",
            "profile": [
              { "characteristic": "Sex", "group": "Women", "share": 0.15, "heard": 11 },
              { "characteristic": "Sex", "group": "Men", "share": 0.85, "heard": 73 }
            ]
          },
          "sources": [
            { "id": "interviews", "kind": "Interview", "origin": "Inspectorate", "title": "Telephone interviews",
              "sample": { "drawnBy": "Inspectorate", "invited": 48 } },
            { "id": "survey", "kind": "Survey", "origin": "Inspectorate", "title": "Survey of the caseload",
              "sample": { "drawnBy": "Inspectorate", "invited": 5 }, "representativeness": "Adequate", "designEffect": 1.2 },
            { "id": "council", "kind": "Council", "origin": "Inspectorate", "title": "Council: minutes and register" },
            { "id": "minutes", "kind": "Document", "origin": "Provider", "title": "Minutes", "citation": "Minutes, 2019" }
          ],
          "files": [
            { "kind": "activities", "path": "activities.csv" },
            { "kind": "proposals", "path": "proposals.csv" },
            { "kind": "meetings", "path": "meetings.csv" },
            { "kind": "interviews", "path": "interviews.csv", "instrument": "talk" },
            { "kind": "survey", "path": "survey.csv", "instrument": "form" },
            { "kind": "findings", "path": "findings.csv" },
            { "kind": "tallies", "path": "tallies.csv" },
            { "kind": "absences", "path": "absences.csv" }, { "kind": "quotes", "path": "quotes.csv" }
          ],
          "decision": {
            "decidedBy": "Lead inspector",
            "decidedOn": "2019-07-01",
            "rating": "Good",
            "rung": 2,
            "reason": "The evidence is consistent.",
            "moderatedBy": "Deputy chief inspector",
            "livedExperienceTookPart": true,
            "dissent": [ { "by": "inspector", "text": "Rung 3 was in reach." } ],
            "providerComments": [ { "by": "provider", "text": "The register is kept.", "answer": "It was seen." } ],
            "councilReplies": []
          }
        }
        """;

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public SamplePack Set(string file, string text) => Set(file, Encoding.UTF8.GetBytes(text));

    public SamplePack Set(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    public SamplePack Remove(string file)
    {
        _files.Remove(file);
        return this;
    }

    public string Text(string file) => Encoding.UTF8.GetString(_files[file]);

    /// <summary>Replaces text in a file. Fails when the text is not there, since the test would then test nothing.</summary>
    public SamplePack Replace(string file, string old, string with)
    {
        var text = Text(file);
        Assert.That(text, Does.Contain(old), "The sample no longer holds what the test replaces.");
        return Set(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    public SamplePack Append(string file, string line) => Set(file, Text(file).TrimEnd('\n') + "\n" + line);

    public Dictionary<string, ReadOnlyMemory<byte>> InMemory() =>
        _files.ToDictionary(file => file.Key, file => new ReadOnlyMemory<byte>(file.Value), StringComparer.Ordinal);

    public PackReadResult Read(PackLimits? limits = null, params IEvidenceReader[] plugins) =>
        KnownData.Reader(limits, plugins).Read(InMemory());

    /// <summary>Reads the pack and gives its only problem.</summary>
    public Problem ReadOnlyProblem()
    {
        var result = Read();
        Assert.That(result.Problems, Has.Count.EqualTo(1), string.Join("\n", result.Problems));
        return result.Problems[0];
    }
}
