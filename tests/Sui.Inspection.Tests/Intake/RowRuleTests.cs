using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Each rule for rows and cells: the good pack with one thing changed has one problem, at the right place.</summary>
internal sealed class RowRuleTests
{
    // All files: ids, sources, dates, experience.
    [TestCase("tallies.csv", "t1,survey", ",survey", IntakeCodes.CellMissing, 2, "id")]
    [TestCase("tallies.csv", "t1,survey", "\"t\n1\",survey", IntakeCodes.CellId, 2, "id")]
    [TestCase("tallies.csv", "t1,survey", "t1,", IntakeCodes.CellMissing, 2, "source")]
    [TestCase("tallies.csv", "t1,survey", "t1,nowhere", IntakeCodes.SourceUnknown, 2, "source")]
    [TestCase("tallies.csv", "t1,survey", "t1,Survey", IntakeCodes.SourceUnknown, 2, "source")]
    [TestCase("tallies.csv", "2019-05,", ",", IntakeCodes.CellMissing, 2, "event_date")]
    [TestCase("tallies.csv", "2019-05,", "May 2019,", IntakeCodes.CellDate, 2, "event_date")]
    [TestCase("tallies.csv", "2019-05,", "2019-02-29,", IntakeCodes.CellDate, 2, "event_date")]
    [TestCase("tallies.csv", "2019-05,", "2018-05-31,", IntakeCodes.EventOutsidePeriod, 2, "event_date")]
    [TestCase("tallies.csv", "2019-05,", "2018-05,", IntakeCodes.EventOutsidePeriod, 2, "event_date")]
    [TestCase("tallies.csv", "2019-05,", "2019-06-08,", IntakeCodes.EventOutsidePeriod, 2, "event_date")]
    [TestCase("survey.csv", "2019-05,2019-05-20,2019-06,Lived,,anna", "2019-05,2019-04,2019-06,Lived,,anna",
        IntakeCodes.DateOrder, 2, "recorded_date")]
    [TestCase("survey.csv", "2019-05-20,2019-06,Lived,,anna", "2019-05-20,2019-05-19,Lived,,anna", IntakeCodes.DateOrder, 2,
        "received_date")]
    [TestCase("tallies.csv", ",,Lived,,", ",2019-04,Lived,,", IntakeCodes.DateOrder, 2, "received_date")]
    [TestCase("tallies.csv", ",,Lived,,", ",,,,", IntakeCodes.CellMissing, 2, "experience")]
    [TestCase("tallies.csv", ",,Lived,,", ",,Staff,,", IntakeCodes.CellValue, 2, "experience")]
    [TestCase("tallies.csv", ",,Lived,,", ",,0,,", IntakeCodes.CellValue, 2, "experience")]
    [TestCase("tallies.csv", ",,Lived,,", ",,Lived,Ministry,", IntakeCodes.CellValue, 2, "origin")]
    // activities
    [TestCase("activities.csv", ",Council of the north,", ",,", IntakeCodes.CellMissing, 2, "name")]
    [TestCase("activities.csv", ",ServiceUserCouncil,", ",Parliament,", IntakeCodes.CellValue, 2, "kind")]
    [TestCase("activities.csv", ",BoardMembership,", ",Board,", IntakeCodes.CellValue, 2, "aim")]
    [TestCase("activities.csv", ",Management,", ",Later,", IntakeCodes.CellValue, 2, "phase")]
    [TestCase("activities.csv", ",North|South,", ",North||South,", IntakeCodes.ListEntryEmpty, 2, "sites")]
    [TestCase("activities.csv", ",2018,2019-05,", ",2019-05-02,2019-05,", IntakeCodes.DateOrder, 2, "event_date")]
    [TestCase("activities.csv", ",2018,2019-05,", ",2018,2019-01-09,", IntakeCodes.DateOrder, 2, "ended_on")]
    [TestCase("activities.csv", ",Shared|People,", ",Shared|Nobody,", IntakeCodes.CellValue, 2, "agenda")]
    [TestCase("activities.csv", ",Provider,Advise|Joint,", ",Prov,Advise|Joint,", IntakeCodes.CellValue, 2, "resources")]
    [TestCase("activities.csv", ",Advise|Joint,", ",Advise|,", IntakeCodes.ListEntryEmpty, 2, "role")]
    [TestCase("activities.csv", ",yes,no,,", ",true,no,,", IntakeCodes.CellValue, 2, "answered")]
    [TestCase("activities.csv", ",yes,no,,", ",yes,0,,", IntakeCodes.CellValue, 2, "told")]
    [TestCase("activities.csv", ",yes,no,,", ",yes,no,maybe,", IntakeCodes.CellValue, 2, "delivers")]
    [TestCase("activities.csv", ",Peers,6", ",Peer,6", IntakeCodes.CellValue, 2, "conducted_by")]
    [TestCase("activities.csv", ",Peers,6", ",Peers,0", IntakeCodes.CellNumber, 2, "people")]
    // meetings
    [TestCase("meetings.csv", "m1,council", "m1,minutes", IntakeCodes.SourceKindMismatch, 2, "source")]
    [TestCase("meetings.csv", ",6,2,yes,", ",-6,2,yes,", IntakeCodes.CellNumber, 2, "attended_lived")]
    [TestCase("meetings.csv", ",6,2,yes,", ",6,2.5,yes,", IntakeCodes.CellNumber, 2, "attended_staff")]
    [TestCase("meetings.csv", ",6,2,yes,", ",6,2,y,", IntakeCodes.CellValue, 2, "decision_maker_present")]
    [TestCase("meetings.csv", ",3,2", ",3,4", IntakeCodes.CountTooLarge, 2, "proposals_answered")]
    [TestCase("meetings.csv", ",3,2", ",99999999999,2", IntakeCodes.CellNumber, 2, "proposals_raised")]
    // proposals
    [TestCase("proposals.csv", "p1,council", "p1,survey", IntakeCodes.SourceKindMismatch, 2, "source")]
    [TestCase("proposals.csv", ",m1,", ",m9,", IntakeCodes.MeetingUnknown, 2, "meeting")]
    [TestCase("proposals.csv", ",Evening hours,", ",,", IntakeCodes.CellMissing, 2, "summary")]
    [TestCase("proposals.csv", ",yes,Accepted,", ",,Accepted,", IntakeCodes.CellMissing, 2, "in_register")]
    [TestCase("proposals.csv", ",yes,Accepted,", ",no,Accepted,", IntakeCodes.DecidedOutsideRegister, 2, "decision")]
    [TestCase("proposals.csv", ",yes,Accepted,", ",yes,Agreed,", IntakeCodes.CellValue, 2, "decision")]
    [TestCase("proposals.csv", ",2019-02-14,", ",2018-12,", IntakeCodes.DateOrder, 2, "answered_on")]
    [TestCase("proposals.csv", ",yes,Asked for", ",,Asked for", IntakeCodes.DeciderMissing, 2, "decider")]
    [TestCase("proposals.csv", ",2019-04,2019-04-20,", ",2018,2019-04-20,", IntakeCodes.DateOrder, 2, "due_on")]
    [TestCase("proposals.csv", ",2019-04,2019-04-20,", ",2019-04,2019-01-09,", IntakeCodes.DateOrder, 2, "carried_out_on")]
    [TestCase("proposals.csv", ",2019-05-01", ",2019-01-09", IntakeCodes.DateOrder, 2, "fed_back_on")]
    [TestCase("proposals.csv", ",no,Pending,,", ",no,Pending,2019-02,", IntakeCodes.PendingWithAnswer, 3, "answered_on")]
    [TestCase("proposals.csv", ",no,Pending,,,,", ",no,Pending,,Head,,", IntakeCodes.PendingWithAnswer, 3, "answered_by")]
    [TestCase("proposals.csv", ",no,Pending,,,,", ",no,Pending,,,no,", IntakeCodes.PendingWithAnswer, 3, "decider")]
    [TestCase("proposals.csv", ",no,Pending,,,,,,", ",no,Pending,,,,,2019-04,", IntakeCodes.DueWithoutAcceptance, 3, "due_on")]
    [TestCase("proposals.csv", ",no,Pending,,,,,,", ",no,Pending,,,,,,2019-04", IntakeCodes.DueWithoutAcceptance, 3,
        "carried_out_on")]
    // interviews and survey
    [TestCase("interviews.csv", "i1,interviews", "i1,survey", IntakeCodes.SourceKindMismatch, 2, "source")]
    [TestCase("survey.csv", "s1,survey", "s1,interviews", IntakeCodes.SourceKindMismatch, 2, "source")]
    [TestCase("interviews.csv", "anna,Completed,", "anna,,", IntakeCodes.CellMissing, 2, "outcome")]
    [TestCase("interviews.csv", "anna,Completed,", "anna,Done,", IntakeCodes.CellValue, 2, "outcome")]
    [TestCase("interviews.csv", "anna,Completed,yes", "anna,Completed,agree", IntakeCodes.AnswerUnknown, 2, "told")]
    [TestCase("interviews.csv", "NotReached,,not_asked", "NotReached,no,not_asked", IntakeCodes.AnswerWithoutInterview, 3,
        "told")]
    [TestCase("interviews.csv", "NotReached,,not_asked", "Declined,,prefer_not_to_say", IntakeCodes.AnswerWithoutInterview, 3,
        "safe")]
    [TestCase("survey.csv", ",,Partial,neither", ",anna,Partial,neither", IntakeCodes.PersonTwice, 3, "person")]
    [TestCase("survey.csv", ",,Partial,neither", ",Anna,Partial,neither", IntakeCodes.PersonCase, 3, "person")]
    // findings
    [TestCase("findings.csv", "f2,minutes,2019-02,,,Record,,C1,e1,u1,", "f2,minutes,2019-02,,,Lived,,C1,e2,,", IntakeCodes.RecordHeard, 3, "experience")]
    [TestCase("findings.csv", ",C1,e1,u1,coder 2", ",C9,e1,u1,coder 2", IntakeCodes.CriterionUnknown, 3, "criterion")]
    [TestCase("findings.csv", ",C1,e1,u1,coder 2", ",C4,e1,,coder 2", IntakeCodes.FindingOnComputed, 3, "criterion")]
    [TestCase("findings.csv", ",C1,e1,u1,coder 2", ",I1,e1,u1,coder 2", IntakeCodes.CodingUnitDisagrees, 3, "criterion")]
    [TestCase("findings.csv", ",C1,e1,u1,coder 2", ",C1,e2,u1,coder 2", IntakeCodes.CodingUnitDisagrees, 3, "event")]
    [TestCase("findings.csv", "f2,minutes", "f2,survey", IntakeCodes.CodingUnitDisagrees, 3, "source,origin")]
    [TestCase("findings.csv", "f2,minutes,2019-02", "f2,minutes,2019-03", IntakeCodes.CodingUnitDisagrees, 3, "event_date")]
    [TestCase("findings.csv", "second coder\",4", "second coder\",5", IntakeCodes.CodingUnitDisagrees, 3, "participants")]
    [TestCase("findings.csv", "u1,coder 2", "u1,coder 1", IntakeCodes.CoderTwice, 3, "coder")]
    [TestCase("findings.csv", "u1,coder 2", "u1,", IntakeCodes.CoderMissing, 3, "coder")]
    [TestCase("findings.csv", ",Against,", ",Neither,", IntakeCodes.CellValue, 3, "direction")]
    [TestCase("findings.csv", ",Slight,", ",Weak,", IntakeCodes.CellValue, 3, "strength")]
    [TestCase("findings.csv", "\"Only one route, says the second coder\"", "", IntakeCodes.CellMissing, 3, "statement")]
    [TestCase("findings.csv", "second coder\",4", "second coder\",0", IntakeCodes.CellNumber, 3, "participants")]
    // tallies
    [TestCase("tallies.csv", ",I1,", ",C1,", IntakeCodes.TallyOnFact, 2, "criterion")]
    [TestCase("tallies.csv", ",I1,", ",C4,", IntakeCodes.TallyOnComputed, 2, "criterion")]
    [TestCase("tallies.csv", ",I1,", ",,", IntakeCodes.CellMissing, 2, "criterion")]
    [TestCase("tallies.csv", ",People,", ",Votes,", IntakeCodes.CellValue, 2, "unit")]
    [TestCase("tallies.csv", ",I1,People,", ",I1,Proposals,", IntakeCodes.TallyUnit, 2, "unit")]
    [TestCase("tallies.csv", ",I1,People,", ",I1,Stakeholders,", IntakeCodes.TallyUnit, 2, "unit")]
    [TestCase("tallies.csv", ",I1,People,", ",P2,DueProposals,", IntakeCodes.TallyUnit, 2, "unit")]
    [TestCase("tallies.csv", ",I1,People,", ",P2,Stakeholders,", IntakeCodes.TallyUnit, 2, "unit")]
    [TestCase("tallies.csv", ",7.5,12", ",12.5,12", IntakeCodes.CountTooLarge, 2, "favourable")]
    [TestCase("tallies.csv", ",7.5,12", ",-1,12", IntakeCodes.CellNumber, 2, "favourable")]
    [TestCase("tallies.csv", ",7.5,12", ",NaN,12", IntakeCodes.CellNumber, 2, "favourable")]
    [TestCase("tallies.csv", ",7.5,12", ",-Infinity,12", IntakeCodes.CellNumber, 2, "favourable")]
    [TestCase("tallies.csv", ",7.5,12", ",\"7,5\",12", IntakeCodes.CellNumber, 2, "favourable")]
    [TestCase("tallies.csv", ",7.5,12", ",7.5,12.5", IntakeCodes.CellNumber, 2, "valid")]
    // quotes
    [TestCase("quotes.csv", "\"They asked me, and then nothing came of it\"", "", IntakeCodes.CellMissing, 2, "text")]
    [TestCase("quotes.csv", "\"They asked me, and then nothing came of it\"", " ", IntakeCodes.CellMissing, 2, "text")]
    [TestCase("quotes.csv", ",person on unpaid work,", ",,", IntakeCodes.CellMissing, 2, "role")]
    [TestCase("quotes.csv", ",Given,", ",,", IntakeCodes.CellMissing, 2, "consent")]
    [TestCase("quotes.csv", ",Given,", ",yes,", IntakeCodes.CellValue, 2, "consent")]
    [TestCase("quotes.csv", ",Given,", ",2,", IntakeCodes.CellValue, 2, "consent")]
    [TestCase("quotes.csv", ",Given,", ",Published,", IntakeCodes.PublishedNotCited, 2, "consent")]
    [TestCase("quotes.csv", ",I1|c1,", ",I1|C9,", IntakeCodes.CriterionUnknown, 2, "criteria")]
    [TestCase("quotes.csv", ",I1|c1,", ",I1|,", IntakeCodes.ListEntryEmpty, 2, "criteria")]
    [TestCase("quotes.csv", ",CY", ",Welsh tongue", IntakeCodes.CellLanguage, 3, "language")]
    [TestCase("quotes.csv", "q3,council,2019-01-10,,,Lived,,,", "q3,council,2019-01-10,,,Lived,,Never again,", IntakeCodes.RefusedWords,
        4, "text")]
    // absences
    [TestCase("absences.csv", "x2,C1", "x2,C99", IntakeCodes.CriterionUnknown, 3, "criterion")]
    [TestCase("absences.csv", ",NotInspected,", ",NoEvidence,", IntakeCodes.CellValue, 3, "absence")]
    [TestCase("absences.csv", ",2019-06-03,", ",,", IntakeCodes.RequestDateMissing, 2, "requested_on")]
    [TestCase("absences.csv", ",2019-06-03,", ",soon,", IntakeCodes.CellDate, 2, "requested_on")]
    public void Read_BrokenRule_ReportsItWhereItIs(string file, string old, string with, string code, int row, string columns)
    {
        var pack = new SamplePack();
        var before = ItemCount(pack.Read());

        var result = pack.Replace(file, old, with).Read();

        var wanted = columns.Split(',').Select(column => (code, file, (int?)row, (string?)column));
        // That a proposal stands without its meeting follows from the meeting's error, and has its own test.
        var found = result.Problems.Where(problem => problem.Code != IntakeCodes.MeetingLeftOut).ToList();
        Assert.That(
            found.Select(problem => (problem.Code, problem.Location.File, problem.Location.Row, problem.Location.Column)),
            Is.EqualTo(wanted),
            string.Join("\n", result.Problems));
        var isError = found[0].Severity == ProblemSeverity.Error;
        Assert.That(ItemCount(result), Is.EqualTo(isError ? before - 1 : before), "Only the row with the error is left out.");
    }

    // Dates known to the month get the benefit of the doubt; ends of ranges are included.
    [TestCase("tallies.csv", "2019-05,", "2018-06-01,")]
    [TestCase("tallies.csv", "2019-05,", "2019-06-07,")]
    [TestCase("tallies.csv", "2019-05,", "2018,")]
    [TestCase("tallies.csv", "2019-05,,,", "2019-05-20,2019-05,2019,")]
    [TestCase("tallies.csv", ",7.5,12", ",12,12")]
    [TestCase("tallies.csv", ",7.5,12", ",0,0")]
    [TestCase("tallies.csv", ",I1,People", ",i1,people")]
    [TestCase("tallies.csv", ",I1,People,", ",P2,Proposals,")]
    [TestCase("tallies.csv", ",I1,People,", ",P2,People,")]
    [TestCase("tallies.csv", ",Lived,", ", lived ,")]
    [TestCase("meetings.csv", ",3,2", ",3,3")]
    [TestCase("meetings.csv", ",3,2", ",,2")]
    [TestCase("proposals.csv", ",m1,", ",,")]
    [TestCase("proposals.csv", ",yes,Accepted,2019-02-14,", ",yes,Accepted,2019-01-10,")]
    [TestCase("interviews.csv", "anna,Completed,yes", "anna,Completed,YES")]
    [TestCase("interviews.csv", "NotReached,,not_asked", "NotReached,not_applicable,")]
    [TestCase("findings.csv", "e1,u1,coder 2", "e1,,coder 2")]
    [TestCase("findings.csv", "f2,minutes,2019-02,,,Record,,C1,e1,u1,coder 2,Against,Slight,\"Only one route, says the second coder\",4", "f2,minutes,2019-02,,,Lived,,C1,e2,,coder 2,Against,Slight,They said so,")]
    [TestCase("findings.csv", "f2,minutes,2019-02,,,Record,,C1,e1,u1,", "f2,council,2019-02,,,Lived,,C1,e2,,")]
    [TestCase("quotes.csv", ",Given,I1|c1,", ",given,,")]
    [TestCase("quotes.csv", ",Given,I1|c1,", ",notrecorded,C4 | i1,en-GB")]
    [TestCase("absences.csv", ",NotInspected,,", ",NotApplicable,2019-06,")]
    [TestCase("activities.csv", "Advise|Joint", "Advise | Joint|advise")]
    public void Read_EdgeOfRule_IsAllowed(string file, string old, string with) =>
        Assert.That(new SamplePack().Replace(file, old, with).Read().Problems, Is.Empty);

    [Test]
    public void Read_ManyThingsWrongInOneRow_ReportsAllInColumnOrder()
    {
        var result = new SamplePack()
            .Replace("meetings.csv", "m1,council,2019-01-10,2019-01-11,2019-06-03,Record,,North council,6,2,yes,3,2",
                "m1,nowhere,2010,x,y,Q,R,,-1,-2,perhaps,a,b")
            .Replace("proposals.csv", ",m1,", ",,")
            .Read();

        Assert.That(result.Problems.Select(problem => problem.Location.Column), Is.EqualTo(new[]
        {
            "source", "event_date", "recorded_date", "received_date", "experience", "origin", "council", "attended_lived",
                "attended_staff",
            "decision_maker_present", "proposals_raised", "proposals_answered",
        }));
        Assert.That(result.Pack!.Meetings, Is.Empty);
        Assert.That(result.Pack.Proposals, Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_ColumnsInAnotherOrder_OrdersProblemsByTheFile()
    {
        var result = new SamplePack().Set("absences.csv", "note,ABSENCE,Criterion,id\nn,never,C99,x1\n").Read();

        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Location.Column)),
            Is.EqualTo(new[] { (IntakeCodes.CellValue, "absence"), (IntakeCodes.CriterionUnknown, "criterion") }));
    }

    [Test]
    public void Read_UnknownValue_ListsWhatIsAllowed()
    {
        var problem = new SamplePack().Replace("findings.csv", ",Slight,", ",Weak,").ReadOnlyProblem();

        Assert.That(problem.Expected, Is.EqualTo("One of: Slight, Moderate, Strong."));
        Assert.That(problem.ToString(), Does.Not.Contain("Weak"));
    }

    [Test]
    public void Read_UnknownAnswer_ListsCodesOfTheQuestionAndTheUniversalOnes()
    {
        var problem = new SamplePack().Replace("interviews.csv", "Completed,yes", "Completed,what").ReadOnlyProblem();

        Assert.That(problem.Expected, Is.EqualTo("One of: yes, no, unsure, not_applicable, not_asked, prefer_not_to_say."));
    }

    private static int ItemCount(PackReadResult result)
    {
        var pack = result.Pack!;
        return pack.Activities.Count + pack.Meetings.Count + pack.Proposals.Count + pack.Responses.Count + pack.Findings.Count
            + pack.Tallies.Count + pack.Quotes.Count + pack.Absences.Count;
    }
}
