namespace ResilientCity.Domain.Registry;

public enum AgencyKind
{
    MunicipalDepartment,
    GovernmentOffice,
    CommitteeOffice,
    DistrictGovernment,

    /// <summary>Not of the government: a party or mass organisation, a court, an enterprise.</summary>
    Other,
}

public static class AgencyKinds
{
    /// <summary>Under the government, so that its office settles what such agencies do not agree on among themselves.</summary>
    public static bool IsOfGovernment(this AgencyKind kind) => kind is AgencyKind.MunicipalDepartment or AgencyKind.GovernmentOffice or AgencyKind.DistrictGovernment;
}

/// <summary>A name that an agency bears, or bore, over a period. A letter keeps the names of its day.</summary>
public sealed class AgencyName
{
    private AgencyName()
    {
    }

    public AgencyName(string fullName, string shortName, DateOnly? from = null, DateOnly? until = null)
    {
        FullName = fullName;
        ShortName = shortName;
        From = from;
        Until = until;
    }

    public int Id { get; private set; }

    public string FullName { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public DateOnly? From { get; private set; }

    /// <summary>The last day on which the name was borne; null for the present name.</summary>
    public DateOnly? Until { get; private set; }

    internal void Correct(string fullName, string shortName) => (FullName, ShortName) = (fullName, shortName);

    internal void EndOn(DateOnly day) => Until = day;

    internal bool IsBorneOn(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

/// <summary>A section of an agency that handles cases (承办处室).</summary>
public sealed class Division
{
    private Division()
    {
    }

    public Division(string name) => Name = name;

    public DivisionId Id { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsClosed { get; private set; }

    public void Rename(string name) => Name = name;

    public void Close() => IsClosed = true;
}

/// <summary>An agency (单位): who leads, co-handles, assigns or supervises.</summary>
public sealed class Agency
{
    private readonly List<AgencyName> names = [];
    private readonly List<Division> divisions = [];
    private readonly List<SignOffTemplateStep> signOffSteps = [];

    private Agency()
    {
    }

    public Agency(AgencyKind kind, AgencyName name)
    {
        Kind = kind;
        names.Add(name);
        FullName = name.FullName;
        ShortName = name.ShortName;
    }

    public AgencyId Id { get; private set; }

    public AgencyKind Kind { get; private set; }

    /// <summary>The present full name, as the letterhead has it.</summary>
    public string FullName { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    /// <summary>What its document numbers begin with, for example 渝应急函; null where not known.</summary>
    public string? DocumentCode { get; private set; }

    public string? ContactPerson { get; private set; }

    public string? ContactPhone { get; private set; }

    public string? Postcode { get; private set; }

    public IReadOnlyList<AgencyName> Names => names;

    public IReadOnlyList<Division> Divisions => divisions;

    /// <summary>The agency's own sign-off chain (审签流程), in order.</summary>
    public IReadOnlyList<SignOffTemplateStep> SignOffSteps => signOffSteps;

    public string FullNameOn(DateOnly day) => names.FirstOrDefault(name => name.IsBorneOn(day))?.FullName ?? FullName;

    public string ShortNameOn(DateOnly day) => names.FirstOrDefault(name => name.IsBorneOn(day))?.ShortName ?? ShortName;

    /// <summary>Gives the agency a new name from a day on; the former one is kept for the letters of its time.</summary>
    public void RenameFrom(DateOnly day, string fullName, string shortName)
    {
        foreach (var name in names.Where(name => name.Until is null))
        {
            name.EndOn(day.AddDays(-1));
        }

        names.Add(new AgencyName(fullName, shortName, day));
        FullName = fullName;
        ShortName = shortName;
    }

    /// <summary>Corrects the spelling of the present name; it is the same name.</summary>
    public void CorrectName(string fullName, string shortName)
    {
        names.Find(name => name.Until is null)?.Correct(fullName, shortName);
        FullName = fullName;
        ShortName = shortName;
    }

    /// <summary>Records a name borne earlier, so that old letters are recognised.</summary>
    public void AddFormerName(string fullName, string shortName, DateOnly? from, DateOnly until) =>
        names.Add(new AgencyName(fullName, shortName, from, until));

    public void SetContact(string? documentCode, string? person, string? phone, string? postcode)
    {
        DocumentCode = documentCode;
        ContactPerson = person;
        ContactPhone = phone;
        Postcode = postcode;
    }

    public void SetKind(AgencyKind kind) => Kind = kind;

    public Division AddDivision(string name)
    {
        var division = new Division(name);
        divisions.Add(division);
        return division;
    }

    public void SetSignOffSteps(IEnumerable<SignOffTemplateStep> steps)
    {
        signOffSteps.Clear();
        signOffSteps.AddRange(steps.Select((step, index) => step.At(index + 1)));
    }
}
