"""English circumstances of wishes and offers, their times, and words that tell nothing apart."""

MODES = """
lvl_junior: junior, entry-level, entry level, graduate, graduates, beginner, beginners, first job,
  career starter, newcomer, starter, career starters, young professional, undergrad, undergraduate,
  recent graduate, new graduate, graduating, juniors, early career, apprentice level, trainee
  level, fresh out, career entry
lvl_senior: senior, seniors, seasoned, principal, staff engineer, veteran, expert-level, lead
lvl_head: head of, director of, vp, vice president, chief, department head, leadership role,
  management position, executive position, c-level, board seat, director, head, managing, c-suite,
  cxo, leadership position, senior leadership
remote: remote, remotely, online, from home, worldwide, via video, by video, by zoom, over zoom,
  virtual, virtually, by phone, home office, location independent, from anywhere, on zoom, by
  email, nationwide, europe-wide, telecommute, telecommuting, anywhere in the world, remote only,
  fully remote, remote ok, from her couch, hybrid or remote, over the phone, video call, on video,
  by skype, over video, via zoom, across europe, all over europe, on teams, on-line, web-based, via
  internet, anywhere on earth, work anywhere
parttime: part-time, part time, half-time, a few hours, 20 hours, twenty hours, two days a week,
  one day a week, 50 percent, evenings only
fulltime: full-time, full time
soft_over: no longer, not any more, any more, anymore, not anymore
not: not, no, without, except, excluding, but not, never, apart from, don't, doesn't, isn't, rather
  than, instead of, anything but, other than, anywhere but, won't, nothing in, nothing with, non,
  hates
over: is filled, has been filled, already filled, already found, has found, found one, position
  filled, is gone, already sold, already gone, is sold, is taken, already taken, stopped,
  cancelled, fully booked, not hiring, gave up, doesn't hire, does not hire, hiring freeze, has
  stopped, not hire, booked out, taken already, not looking, sold already, never again, not
  available, is over, used to hire, not take, on hold, was given away, does not offer, does not
  lend, no more, but full, is full, are full, full for now, no places left, no longer available,
  sold out, fully staffed, closed to, closed for now, was filled, got filled, filled already, found
  someone, hired someone, sorted now, all sorted
anywhere_in: anywhere in, all over
"""

STOP = """
back pain chat mission missions location occasion occasions commercial engage mode note train
court main coin rock formation
a an the and or but of to for with in on at by from as into about over up out off per via than so
that this these those
it its is are was were be been being am i me my mine we us our he him his she her hers they them
their you your who whom
whose which what when where why how if because while until since after before during between among
against within through
there here then now just only also too very more most much many some any each every all both few
other another such own same
get gets got getting go goes going went come comes coming take takes took make makes made making
do did done doing put use
uses using used would could should will shall may might must can cannot let lets let's keep keeps
like likes liked love loves
loved enjoy enjoys enjoyed able ready open keen eager happy glad currently right soon later
already still yet again maybe
perhaps ideally preferably especially mostly mainly around near nearby close local locally area
region city town village
country place somewhere someone somebody anyone anybody everyone people person folks man woman men
women guy lady child
children kid kids son daughter mother father parents brother sister wife husband family friend
friends colleague colleagues
boss neighbour neighbours cousin uncle aunt nephew niece year years month months week weeks
weekend weekends day days hour hours
minute minutes time times today tomorrow evening evenings morning mornings afternoon afternoons
night spring summer autumn
winter early late start starting starts begin beginning end ending first second third next last
new old older young
younger big small smaller large larger long short little lot lots bit good great nice best better
well decent cheap cheaper
affordable free paid inexpensive reasonable quiet friendly honest reliable regular regularly
weekly monthly daily once twice
one two three four five six seven eight nine ten dozen hundred thousand euro euros eur dollar
dollars pound pounds
company companies firm firms business businesses organisation organization agency team teams
department group work works
working worked project projects product products service services thing things stuff something
anything everything
idea ideas topic topics subject area field fields industry sector market level kind type sort way
ways part parts
help helps helping helped support experience experienced professional professionally expert
question questions answer answers
plan plans planning set setup find finds finding found try tries trying think thinks thinking tell
tells talk talks talking
bring brings back build builds building built create creates creating write writes writing run
runs running
share shares sharing join joins joining meet meets meeting open opens needs ask asks asked
mr mrs ms dr etc eg ie re vs no not yes without ex near beginners intermediate advanced basic
basics
lives living live lived moving moves moved stay stays staying own owns owner needs own self real
own whole half full
mail email call calls phone message contact contacts note notes low high key main different
special specific several various
m f d w x h native speaking nobody none hand hands job jobs role roles position look looks looking
always sometimes often
personal private professional public international national big-name well-known early-stage
late-stage interested interest
"""

TIMES = """
m1: january, jan
m2: february, feb
m3: march
m4: april, apr
m5: in may, from may, until may, by may, for may, of may, may to, since may
m6: june
m7: july
m8: august, aug
m9: september, sept
m10: october, oct
m11: november, nov
m12: december, dec
d1: monday, mondays
d2: tuesday, tuesdays
d3: wednesday, wednesdays
d4: thursday, thursdays
d5: friday, fridays
d6: saturday, saturdays, weekend, weekends
d7: sunday, sundays, weekend, weekends
from: from, starting, as of, since, after, from may, since may
until: until, till, up to, before, by, until may, by may
"""
