namespace ResilientCity.Domain.Reminders;

/// <summary>To whom a step of the ladder goes, from the desk upward: where there is nobody, the next one above gets it.</summary>
public enum ReminderReceiver
{
    /// <summary>承办人: the officer named; where only a division is, its officers.</summary>
    Officer,

    /// <summary>联络员 of the agency that owes it.</summary>
    Liaison,

    /// <summary>处室负责人: a reviewer of the case's division.</summary>
    SectionHead,

    /// <summary>办公室主任: a reviewer of the agency who belongs to no division.</summary>
    OfficeDirector,

    /// <summary>主要负责人: only where a step names him, never in another's place.</summary>
    Head,

    /// <summary>The office that assigns and chases: the government office for agencies of the government, the committee office otherwise.</summary>
    AssigningOffice,
}
