using FsCheck;
using FsCheck.Fluent;

namespace Sui.Inspection.Tests.Returns;

[TestFixture]
internal sealed class ReturnTabulatorTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20190908UL, 191UL);

    [Test]
    public void Tabulate_JointReturn_CountsForEachProviderAndIsToldApart()
    {
        var tabulation = ReturnTexts.Tabulate("r1,a,p1|p2|p3,Parent,2019-02,x,yes", "r2,a,p4,,,x|y,no");

        var x = tabulation.Questions[0].Options[0];
        Assert.That((x.Least, x.Most, x.Together, x.Returns), Is.EqualTo((4, 4, 3, 2)));
        Assert.That(tabulation.Joint.Single().Id, Is.EqualTo("r1"));
        Assert.That(
            tabulation.Groups.Select(group => (group.Answered, group.Returns, group.AnsweredTogether)),
            Is.EqualTo(new[] { (4, 2, 3), (0, 0, 0) }));
    }

    [Test]
    public void Tabulate_TwoReturnsThatDiffer_HoldsBothAndGivesARange()
    {
        var tabulation = ReturnTexts.Tabulate("r1,a,p1,,,x,yes", "r2,a,p1,,,y,yes", "r3,b,q1,,,x,");

        var repeated = tabulation.Repeated.Single();
        Assert.That(repeated.Returns.Select(one => one.Id), Is.EqualTo(new[] { "r1", "r2" }));
        Assert.That(repeated.Differences.Select(question => question.Id), Is.EqualTo(new[] { "kinds" }));
        Assert.That(
            tabulation.Questions[0].Options.Select(option => (option.Least, option.Most)), Is.EqualTo(new[] { (1, 2), (0, 1) }));
        Assert.That(tabulation.Questions[1].Options[0].Most, Is.EqualTo(1), "both returns agree on the second question");
    }

    [Test]
    public void Tabulate_QuestionThatOneReturnLeavesOpen_IsNoDifference()
    {
        var tabulation = ReturnTexts.Tabulate("r1,a,p1,,,x,", "r2,a,p1,,,,no");

        Assert.That(tabulation.Repeated.Single().Differences, Is.Empty);
        Assert.That(tabulation.Questions.Select(question => question.Answered), Is.EqualTo(new[] { 1, 1 }));
    }

    [Test]
    public void Tabulate_ProviderInAJointReturnAndInItsOwn_IsRepeated()
    {
        var tabulation = ReturnTexts.Tabulate("r1,a,p1|p2,Parent,,x,", "r2,a,p2,,,y,");

        Assert.That(tabulation.Repeated.Single().ProviderId, Is.EqualTo("p2"));
        var y = tabulation.Questions[0].Options[1];
        Assert.That((y.Least, y.Most, y.Together), Is.EqualTo((0, 1, 0)));
    }

    [Test]
    public void Tabulate_AnyReturns_CountsStayInBounds()
    {
        var row = from providers in Gen.Choose(1, 3).SelectMany(n => Gen.ArrayOf(Gen.Choose(1, 4), n))
                  from kinds in Gen.Elements(string.Empty, "x", "y", "x|y")
                  select (Providers: string.Join('|', providers.Distinct().Select(p => $"p{p}")), Kinds: kinds);
        Prop.ForAll(Arb.From(Gen.ListOf(row)), rows =>
        {
            var tabulation = ReturnTexts.Tabulate([.. rows.Select((one, i) => $"r{i},a,{one.Providers},,,{one.Kinds},")]);
            var question = tabulation.Questions[0];
            var conflicts = tabulation.Repeated.Count(one => one.Differences.Count > 0);
            return question.Options.All(option =>
                option.Least >= 0 && option.Least <= option.Most && option.Most <= question.Answered
                && option.Together <= option.Most && option.Returns >= (option.Most > 0 ? 1 : 0)
                && option.Most - option.Least <= conflicts)
                && tabulation.Groups[0].Returns == rows.Count;
        }).Check(Fixed);
    }
}
