-- Where a practice lies, as it says itself: the letters of ISO 3166-2 after NL-.
alter table practice add province text
  check (province in ('DR', 'FL', 'FR', 'GE', 'GR', 'LI', 'NB', 'NH', 'OV', 'UT', 'ZE', 'ZH'));
