using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests;

[TestFixture]
internal sealed class DataRegistryTests
{
    [Test]
    public void Versions_OfWhatShips_AreAllThatEverShipped() => Assert.That(
        BuiltIn.Instruments.Versions.Select(version => $"{version.Id}-{version.Version}"),
        Is.EqualTo(BuiltIn.Files.Where(file => file.Contains("/instruments/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)
            .OrderBy(name => name![..^2], StringComparer.Ordinal).ThenBy(name => name, StringComparer.Ordinal)));

    [Test]
    public void Enumerating_WhatShips_GivesEachUnderItsOwnIdAndVersion()
    {
        Assert.That(BuiltIn.Instruments.Select(one => one.Identity), Is.EqualTo(BuiltIn.Instruments.Versions));
        Assert.That(BuiltIn.Rubrics.Select(one => one.Identity), Is.EqualTo(BuiltIn.Rubrics.Versions));
        Assert.That(BuiltIn.Frameworks.Select(one => one.Identity), Is.EqualTo(BuiltIn.Frameworks.Versions));
    }

    [TestCase(null, 2)]
    [TestCase(1, 1)]
    [TestCase(2, 2)]
    public void Find_ShippedInTwoVersions_GivesTheOneNamedOrTheNewest(int? version, int expected) =>
        Assert.That(BuiltIn.Instruments.Find("telephone-interview", version)!.Identity.Version, Is.EqualTo(expected));

    [TestCase("telephone-interview", 3)]
    [TestCase("Telephone-interview", null)]
    public void Find_NotKnown_GivesNothing(string id, int? version) => Assert.That(BuiltIn.Instruments.Find(id, version), Is.Null);

    [Test]
    public void Find_HostsOwnOfAShippedVersion_TakesItsPlaceAndIsTheDefault()
    {
        var own = BuiltIn.Instruments.Find("telephone-interview", 1)! with { Title = new LocalisedText("Ours") };
        var known = BuiltIn.WithInstruments([own]);

        Assert.That(known.Find("telephone-interview", 1), Is.SameAs(own));
        Assert.That(known.Find("telephone-interview"), Is.SameAs(own));
        Assert.That(known.Newest("telephone-interview"), Is.SameAs(BuiltIn.Instruments.Find("telephone-interview", 2)));
        Assert.That(known.Versions, Is.EqualTo(BuiltIn.Instruments.Versions));
    }

    [Test]
    public void Find_HostsOwnOfAnotherVersion_StandsBesideThoseThatShip()
    {
        var own = BuiltIn.Instruments.Find("telephone-interview")! with { Identity = new DataVersion("telephone-interview", 7) };
        var known = BuiltIn.WithInstruments([own]);

        Assert.That(known.Find("telephone-interview"), Is.SameAs(own));
        Assert.That(known.Find("telephone-interview", 2), Is.SameAs(BuiltIn.Instruments.Find("telephone-interview", 2)));
        Assert.That(known.Ids(), Is.EqualTo(BuiltIn.Instruments.Ids()));
    }

    [Test]
    public void Find_OneOfMany_ReadsNoOther()
    {
        var read = new List<int>();
        (DataVersion, ReadOnce<Instrument>) Entry(int version) => (new DataVersion("one", version), new ReadOnce<Instrument>(() =>
        {
            read.Add(version);
            return BuiltIn.Instruments.Find("observation")!;
        }));
        var known = new DataRegistry<Instrument>([Entry(1), Entry(2), Entry(3)], [], instrument => instrument.Identity);

        Assert.That(known.Versions, Has.Count.EqualTo(3));
        Assert.That(known.Find("one", 2), Is.Not.Null);
        Assert.That(known.Find("one", 2), Is.Not.Null);
        Assert.That(read, Is.EqualTo(new[] { 2 }));
    }
}
