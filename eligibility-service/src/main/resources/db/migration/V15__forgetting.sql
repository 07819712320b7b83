-- What people wrote about a placement is found again when it must be destroyed.
create index review_placement on review (placement);
