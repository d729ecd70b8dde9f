using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Publication;

[TestFixture]
internal sealed class PublicationCheckTests
{
    private static readonly ISuiInspection Inspection = SuiInspection.Create();
    private static readonly EvidencePack Pack = Read("synthetic-middling");

    [Test]
    public void Check_NobodyHasDecided_IsAnErrorAndADraft()
    {
        var assessment = Assess(Pack with { Decision = null });
        Assert.That(Errors(assessment), Is.EqualTo(new[] { "SUI5201 pack.json:decision" }));
        Assert.That(Inspection.Compose(assessment).Draft, Is.True);
    }

    [TestCase(null, "SUI5202 pack.json:decision.moderatedBy")]
    [TestCase("none", "SUI5202 pack.json:decision.moderatedBy")]
    [TestCase("Lead inspector", "SUI5203 pack.json:decision.moderatedBy")]
    [TestCase("the lead-inspector.", "SUI5203 pack.json:decision.moderatedBy")]
    [TestCase("L\u0435ad inspe\u0441tor", "SUI5203 pack.json:decision.moderatedBy")]
    [TestCase("Le\u0301ad inspector", "SUI5203 pack.json:decision.moderatedBy")]
    [TestCase("Inspector, lead", "SUI5203 pack.json:decision.moderatedBy")]
    [TestCase("1ead inspect0r", "SUI5203 pack.json:decision.moderatedBy")]
    [TestCase("\u3164", "SUI5202 pack.json:decision.moderatedBy")]
    [TestCase("n/a", "SUI5202 pack.json:decision.moderatedBy")]
    public void Check_NoSecondPersonModerated_IsAnErrorAndADraft(string? moderator, string expected)
    {
        var assessment = Assess(Pack with { Decision = Pack.Decision! with { ModeratedBy = moderator } });
        Assert.That(Errors(assessment), Is.EqualTo(new[] { expected }));
        Assert.That(Inspection.Compose(assessment).Draft, Is.True);
    }

    /// <summary>Two people with one role are two where that is known; a role is still named.</summary>
    [TestCase("Lead inspector", false)]
    [TestCase("\u029F\u1D07\u1D00\u1D05 inspector", false)]
    [TestCase("none", true)]
    public void Check_ModeratedByAnotherOfTheSameRole_IsFinal(string moderator, bool draft)
    {
        var assessment = Assess(Pack with { Decision = Pack.Decision! with { ModeratedBy = moderator, ModeratedByAnother = true } });
        var document = Inspection.Compose(assessment);
        Assert.That((document.Draft, Errors(assessment).Any()), Is.EqualTo((draft, draft)));
    }

    [TestCase(-3, true)]
    [TestCase(0, false)]
    [TestCase(1, false)]
    public void Compose_PlacedBefore_SaysWhen(int days, bool says)
    {
        var day = Pack.Decision!.DecidedOn.AddDays(days);
        var document = Inspection.Compose(Assess(Pack with { Decision = Pack.Decision! with { PlacedOn = day } }), new AnnexRequest { Part = AnnexPart.Supplement });
        Assert.That(AnnexText.Render(AnnexText.Renderers[0], document).Contains("placed the provider by their own judgement on", StringComparison.Ordinal), Is.EqualTo(says));
    }

    [TestCase(0, 0, new string[0])]
    [TestCase(5, 0, new[] { "decision.placedOn" })]
    [TestCase(0, -3, new[] { "decision.councilReplies[0].saidOn" })]
    public void Check_DaysOfTheDecisionOutOfOrder_AreNamed(int placed, int replied, string[] named)
    {
        var decision = Pack.Decision!;
        var replies = decision.CouncilReplies.Select(reply => reply with { SaidOn = decision.DecidedOn.AddDays(replied) }).ToList();
        var found = Inspection.CheckPublication(Assess(Pack with
        {
            Decision = decision with { PlacedOn = decision.DecidedOn.AddDays(placed), CouncilReplies = replies },
        }));
        Assert.That(found.Where(problem => problem.Code == "SUI5221").Select(problem => problem.Location.Column), Is.EqualTo(named));
    }

    [TestCase("\u200b\u200b")]
    [TestCase(".")]
    [TestCase("n/a")]
    [TestCase("\u3164")]
    public void Check_ReasonThatSaysNothing_IsAnErrorAndADraft(string reason)
    {
        var assessment = Assess(Pack with { Decision = Pack.Decision! with { Reason = reason } });
        Assert.That(Errors(assessment), Is.EqualTo(new[] { "SUI5204 pack.json:decision.reason" }));
        Assert.That(Inspection.Compose(assessment).Draft, Is.True);
    }

    [Test]
    public void Check_DatedBeforeDecisionAndReplies_IsAnErrorAtEach()
    {
        var decided = Pack.Decision!;
        var assessment = Assess(Pack with
        {
            Decision = decided with
            {
                ProviderComments = [decided.ProviderComments[0] with { SaidOn = decided.DecidedOn.AddDays(3) }],
                CouncilReplies = [decided.CouncilReplies[0], decided.CouncilReplies[0] with { SaidOn = decided.DecidedOn.AddDays(9) }],
            },
        });
        string[] On(DateOnly? day) =>
        [
            .. Inspection.CheckPublication(assessment, PublicationRequest.None with { Date = day })
                .Where(one => one.Code == "SUI5216").Select(one => $"{one.Severity} {one.Location}"),
        ];

        Assert.Multiple(() =>
        {
            Assert.That(On(decided.DecidedOn.AddDays(-1)), Is.EqualTo(new[]
            {
                "Error pack.json:decision.decidedOn", "Error pack.json:decision.providerComments[0].saidOn", "Error pack.json:decision.councilReplies[1].saidOn",
            }));
            Assert.That(On(decided.DecidedOn.AddDays(8)), Is.EqualTo(new[] { "Error pack.json:decision.councilReplies[1].saidOn" }));
            Assert.That(On(decided.DecidedOn.AddDays(9)), Is.Empty);
            Assert.That(On(null), Is.Empty);
            Assert.That(Inspection.Compose(assessment).Date, Is.EqualTo(decided.DecidedOn.AddDays(9)), "Nothing is dated before what it reports.");
        });
    }

    [Test]
    public void Compose_DatedBeforeAReply_IsADraftThatSaysSo()
    {
        var decided = Pack.Decision!;
        var assessment = Assess(Pack with { Decision = decided with { CouncilReplies = [decided.CouncilReplies[0] with { SaidOn = decided.DecidedOn.AddDays(9) }] } });
        AnnexDocument Dated(int days) => Inspection.Compose(assessment, new AnnexRequest { Date = decided.DecidedOn.AddDays(days) });

        Assert.That((Dated(8).Draft, Dated(9).Draft, Inspection.Compose(assessment).Draft), Is.EqualTo((true, false, false)));
        Assert.That(Dated(8).Notice, Does.Contain("dated after the annex"));
    }

    [Test]
    public void Check_DecisionThatNamesNothing_IsAnErrorAndADraftThatConfirmsNothing()
    {
        var assessment = Assess(Pack with { Decision = Pack.Decision! with { Rung = null, Rating = null } });
        var document = Inspection.Compose(assessment);
        var text = AnnexText.Of(document);

        Assert.That(Codes(Inspection.CheckPublication(assessment)), Does.Contain("SUI5222"));
        Assert.That(document.Draft, Is.True);
        Assert.That(document.Notice, Does.Contain("neither a rung nor a rating"));
        Assert.That(text, Does.Contain("No rung is named, though the evidence gives").And.Not.Contain("This confirms what the evidence gives"));
    }

    [Test]
    public void Check_RungLeftOpenWhereTheEvidenceGivesOne_IsToBeLookedAt() => Assert.That(
        Codes(Inspection.CheckPublication(Assess(Pack with { Decision = Pack.Decision! with { Rung = null } }))), Does.Contain("SUI5213"));

    [Test]
    public void Check_RatingDecidedOnPublishedEvidence_IsAnErrorAndADraft()
    {
        var assessment = Assess(Read("kent-surrey-sussex-crc") with { Decision = Pack.Decision });
        Assert.That(Errors(assessment), Is.EqualTo(new[] { "SUI5211 pack.json:decision" }));
        Assert.That(Inspection.Compose(assessment).Draft, Is.True);
    }

    [Test]
    public void Check_DecidedAndModerated_IsNoDraft()
    {
        var assessment = Assess(Pack);
        var document = Inspection.Compose(assessment);
        Assert.Multiple(() =>
        {
            Assert.That(Errors(assessment), Is.Empty);
            Assert.That((document.Draft, document.Title.Contains("Draft", StringComparison.Ordinal)), Is.EqualTo((false, false)));
            Assert.That(document.FileName, Does.EndWith("-annex"));
        });
    }

    // Of the pack's language, in which one quotation is Welsh; of a Welsh annex, which it needs no translation for; and with one.
    [TestCase("en", null, 1)]
    [TestCase("en", "I heard nothing after filling in the form.", 0)]
    [TestCase("cy", null, 6)]
    public void Check_QuotationInAnotherLanguage_NeedsATranslation(string language, string? translation, int expected)
    {
        var pack = Pack with { Quotes = [.. Pack.Quotes.Select(quote => quote.Language is null ? quote : quote with { Translation = translation })] };
        var found = Inspection.CheckPublication(Assess(pack), PublicationRequest.None with { Language = language }).Where(problem => problem.Code == "SUI5220").ToList();

        Assert.That(found, Has.Count.EqualTo(expected));
        Assert.That(found.Select(problem => problem.Severity), Is.All.EqualTo(ProblemSeverity.Warning));
        Assert.That(found.Where(problem => problem.Message.Contains("Chlywais", StringComparison.Ordinal)), Is.Empty);
    }

    // In letters that the shipped font lacks: the words themselves, and a translation that would be lost without a word.
    [TestCase("ka", "არავინ მკითხა", null)]
    [TestCase("ka", "არავინ მკითხა", "არავინ")]
    [TestCase("pl", "Nikt mnie nie zapytał", "არავინ მკითხა")]
    [TestCase("en", "არავინ მკითხა", null)]
    public void Check_NothingThatReadersNeedCanBePrinted_IsSaid(string language, string text, string? translation)
    {
        var pack = Pack with { Quotes = [Pack.Quotes[0] with { Text = text, Language = language, Translation = translation, Consent = QuoteConsent.Given }] };

        Assert.That(Inspection.CheckPublication(Assess(pack)).Count(problem => problem.Code == "SUI5220"), Is.EqualTo(1));
    }

    [TestCase("2019-07-11", "SUI5223 pack.json:decision.decidedOn")]
    [TestCase("2019-07-12", null)]
    public void Check_DecidedAfterToday_IsAnErrorAndADraft(string today, string? expected)
    {
        var day = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var assessment = Assess(Pack with { Decision = Pack.Decision! with { CouncilReplies = [], ProviderComments = [], Dissent = [] } });
        var document = Inspection.Compose(assessment, new AnnexRequest { Today = day });

        Assert.That(Inspection.CheckPublication(assessment, PublicationRequest.None with { Today = day }).Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"{problem.Code} {problem.Location}"),
            Is.EqualTo(expected is null ? [] : new[] { expected }));
        Assert.That(document.Draft, Is.EqualTo(expected is not null));
        Assert.That(document.Notice?.Contains("dated after the day on which this was made", StringComparison.Ordinal) == true, Is.EqualTo(expected is not null));
    }

    [Test]
    public void Check_SaidAfterToday_IsAnError() => Assert.That(
        Inspection.CheckPublication(
            Assess(Pack with { Decision = Pack.Decision! with { CouncilReplies = [new Remark("council", "We agree.", null) { SaidOn = new DateOnly(2035, 1, 1) }], ProviderComments = [], Dissent = [] } }),
            PublicationRequest.None with { Today = new DateOnly(2020, 1, 1) }).Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"{problem.Code} {problem.Location}"),
        Is.EqualTo(new[] { "SUI5223 pack.json:decision.councilReplies[0].saidOn" }));

    [TestCase("2020-12-31", false)]
    [TestCase("2029-01-01", true)]
    public void Check_AnnexDatedYearsAhead_IsADraft(string date, bool draft)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var (assessment, today) = (Assess(Pack), new DateOnly(2020, 1, 1));

        Assert.That(Inspection.CheckPublication(assessment, PublicationRequest.None with { Date = day, Today = today }).Any(problem => problem.Code == "SUI5224"), Is.EqualTo(draft));
        Assert.That(Inspection.Compose(assessment, new AnnexRequest { Date = day, Today = today }).Draft, Is.EqualTo(draft));
    }

    // The group of five (row 5 and row 31), of which 'everybody' tells what each said, and the two officers (row 40); not the nobody whom a document tells of (row 7).
    [Test]
    public void Check_SmallNumbersInWords_FindsStaffAndWholeGroupsOfFew()
    {
        var rows = Inspection.CheckPublication(Assess(Pack)).Where(problem => problem.Code == "SUI5206").Select(problem => problem.Location.Row);

        Assert.That(rows, Is.EquivalentTo(new[] { 5, 8, 13, 25, 30, 31, 34, 40 }));
    }

    [Test]
    public void Check_EverythingLookedAt_ListsNothing() =>
        Assert.That(Inspection.CheckPublication(Assess(Pack), new PublicationRequest(Enum.GetValues<PublicationReview>())), Is.Empty);

    [TestCase(PublicationReview.Names, "SUI5205")]
    [TestCase(PublicationReview.SmallNumbers, "SUI5206")]
    [TestCase(PublicationReview.Quotations, "SUI5208", "SUI5220")]
    public void Check_OneThingLookedAt_ListsTheOthersOnly(PublicationReview review, params string[] codes)
    {
        var all = Codes(Inspection.CheckPublication(Assess(Pack)));
        Assert.That(codes, Is.SubsetOf(all));
        Assert.That(
            Codes(Inspection.CheckPublication(Assess(Pack), new PublicationRequest([review]))), Is.EqualTo(all.Where(one => !codes.Contains(one))));
    }

    [Test]
    public void Check_NamesWereListed_DoesNotAskForThem() =>
        Assert.That(Codes(SuiInspection.Create(options => options.Names.Add("Rhiannon Penhaligon")).CheckPublication(Assess(Pack))), Does.Not.Contain("SUI5205"));

    [Test]
    public void Check_SmallNumberInAFinding_NamesItsPlaceAndNotItsWords()
    {
        var found = Pack.Findings[0] with { Statement = "Five of eight women had not heard of it." };
        var problem = Inspection.CheckPublication(Assess(Pack with { Findings = [found] }))
            .Single(one => one.Code == "SUI5206" && one.Location.File == "findings.csv");
        Assert.That((problem.Location.Row, problem.Location.Column), Is.EqualTo((((FileLocator)found.Locator).Row, "statement")));
        Assert.That(problem.ToString(), Does.Not.Contain("eight women"));
    }

    [Test]
    public void Check_SomethingMasked_NamesItsPlace()
    {
        var activity = Pack.Activities[0] with { Name = "Group of the member with NI number QQ 12 34 56 C" };
        Assert.That(
            Inspection.CheckPublication(Assess(Pack with { Activities = [activity] })).Where(one => one.Code == "SUI5209").Select(one => one.Location.Column),
            Is.EqualTo(new[] { "name" }));
    }

    [Test]
    public void Check_RatingOutsideTheRange_IsAWarningAndNoDraft()
    {
        var assessment = Assess(Pack with { Decision = Pack.Decision! with { Rating = Rating.Outstanding } });
        Assert.That(Codes(Inspection.CheckPublication(assessment)), Does.Contain("SUI5210"));
        Assert.That(Inspection.Compose(assessment).Draft, Is.False);
    }

    [Test]
    public void Check_RungThatTheEvidenceDoesNotGive_IsAWarningAndNoDraft()
    {
        var computed = Assess(Pack).Placement.Rung;
        var assessment = Assess(Pack with { Decision = Pack.Decision! with { Rung = computed == Rung.Information ? Rung.Consultation : Rung.Information } });
        var same = Assess(Pack with { Decision = Pack.Decision! with { Rung = computed } });

        Assert.That(Codes(Inspection.CheckPublication(assessment)), Does.Contain("SUI5213"));
        Assert.That(Codes(Inspection.CheckPublication(same)), Does.Not.Contain("SUI5213"));
        Assert.That(Inspection.Compose(assessment).Draft, Is.False);
    }

    [Test]
    public void Check_DraftsLeftAndRequestsOpen_AreWarningsAtTheirPlacesAndNoDraft()
    {
        var (finding, absence) = (Pack.Findings[0], new AbsenceRecord
        {
            Id = "a1",
            CriterionId = "C2",
            Absence = Absence.RequestedNotSupplied,
            RequestedOn = EvidenceDate.On(Pack.Fieldwork.From),
            Note = "Minutes",
            Locator = new FileLocator("absences.csv", 2, 2),
        });
        var draft = new DraftFinding
        {
            Id = "d1",
            SourceId = finding.SourceId,
            Dates = finding.Dates,
            Experience = finding.Experience,
            Origin = finding.Origin,
            Locator = new FileLocator("drafts.csv", 3, 3),
            Consent = QuoteConsent.Refused,
        };
        var assessment = Assess(Pack with { Drafts = [draft], Absences = [absence, absence with { Id = "a2", ReceivedOn = absence.RequestedOn }] });
        var problems = Inspection.CheckPublication(assessment);

        Assert.That(
            problems.Where(one => one.Code is "SUI5214" or "SUI5215").Select(one => $"{one.Code} {one.Severity} {one.Location}"),
            Is.EqualTo(new[] { "SUI5214 Warning drafts.csv:3:statement", "SUI5215 Warning absences.csv:2:received_on" }));
        Assert.That(problems.Any(one => one.ToString().Contains("Minutes", StringComparison.Ordinal)), Is.False);
        Assert.That(Inspection.Compose(assessment).Draft, Is.False);
        Assert.That(
            Codes(Inspection.CheckPublication(assessment, new PublicationRequest([PublicationReview.Drafts, PublicationReview.Requests]))),
            Does.Not.Contain("SUI5214").And.Not.Contain("SUI5215"));
    }

    [Test]
    public void Check_WordingThatWasNotChecked_IsListed() => Assert.That(
        Inspection.CheckPublication(Assess(Pack with { FrameworkVersion = 1 })).Where(one => one.Code == "SUI5207").Select(one => one.Location.Column),
        Is.EqualTo(new[] { "prompt.officialWording", "standards" }));

    [TestCase("en", "Draft: ", "Draft: no inspector has decided.")]
    [TestCase("cy", "Drafft: ", "Drafft: nid oes arolygydd wedi penderfynu.")]
    public void Draft_SaysSoInTitleNoticeAndFileName(string language, string title, string notice)
    {
        var document = Inspection.Compose(Assess(Pack with { Decision = null }), new AnnexRequest(Language: language));
        Assert.Multiple(() =>
        {
            Assert.That(document.Title, Does.StartWith(title));
            Assert.That(document.Notice, Does.StartWith(notice));
            Assert.That(document.FileName, Does.EndWith("-annex-draft"));
        });
    }

    [Test]
    public void Decision_BeforeTheEndOfFieldwork_IsWarnedOf()
    {
        var assessment = ExamplePacks.Assess("synthetic-middling");
        var early = assessment with
        {
            Evidence = assessment.Evidence with { Decision = assessment.Evidence.Decision! with { DecidedOn = assessment.Evidence.Fieldwork.To.AddDays(-1) } },
        };

        Assert.That(ExamplePacks.Inspection.CheckPublication(early).Select(problem => problem.Code), Has.Some.EqualTo("SUI5212"));
        Assert.That(ExamplePacks.Inspection.CheckPublication(assessment).Select(problem => problem.Code), Has.None.EqualTo("SUI5212"));
        Assert.That(
            ExamplePacks.Inspection.CheckPublication(early, new PublicationRequest([PublicationReview.Departure])).Select(problem => problem.Code),
            Has.None.EqualTo("SUI5212"));
    }

    [Test]
    public void Draft_StatesNoRatingAsIfItWereDecided()
    {
        var pack = Read("synthetic-strong");
        var text = AnnexText.Of(Inspection.Compose(Assess(pack)));
        Assert.That(text, Does.Contain("No inspector has decided. The evidence advises: Participation; Outstanding (indicative contribution to key question 1.4.4)."));
    }

    [Test]
    public void WorkingPaper_IsNoDraft() => Assert.That(
        Inspection.Compose(Assess(Pack with { Decision = null }), new AnnexRequest(AnnexAudience.Working)).Draft, Is.False);

    [TestCase("html")]
    [TestCase("json")]
    [TestCase("md")]
    public void Draft_InEachFormat_SaysSo(string format)
    {
        using var output = new MemoryStream();
        Inspection.Write(Inspection.Compose(Assess(Pack with { Decision = null })), format, output);
        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Assert.That(text, Does.Contain("Draft: no inspector has decided."));
        Assert.That(text, format == "json" ? Does.Contain("\"draft\": true").Or.Contain("\"draft\":true") : Does.Contain("Draft: Involvement"));
    }

    private static EvidencePack Read(string name) => Inspection.Read(ExamplePacks.Folder(name)).Pack!;

    private static Assessment Assess(EvidencePack pack) => Inspection.Assess(pack);

    private static IEnumerable<string> Errors(Assessment assessment) => Inspection.CheckPublication(assessment)
        .Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"{problem.Code} {problem.Location}");

    private static string[] Codes(IReadOnlyList<Problem> problems) => [.. problems.Select(problem => problem.Code)];
}
